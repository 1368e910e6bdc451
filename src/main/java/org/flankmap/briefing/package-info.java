/**
 * A story told with views of the map: its slides, how they are edited, read, written and painted. It knows no window; the
 * window's show and the command line both show what is here.
 */
package org.flankmap.briefing;
