/** Articles and gold of our own, as files, and the class that finds them: {@link org.couplet.testdata.Testdata}. */
package org.couplet.testdata;
