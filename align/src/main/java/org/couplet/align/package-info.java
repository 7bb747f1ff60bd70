/** To be written. */
package org.couplet.align;
