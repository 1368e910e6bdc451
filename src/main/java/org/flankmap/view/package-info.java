/**
 * What a picture of the posture shows, as one value: the window's state, a slide of a briefing and the view that a written
 * picture carries within it are the same thing.
 */
package org.flankmap.view;
