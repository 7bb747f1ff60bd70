/** To be written. */
package org.couplet.cli;
