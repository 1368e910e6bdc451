/**
 * Draws the posture: what stands where becomes a scene laid out for one view (symbols that do not hide each other, labels
 * that do not collide), and painters draw the scene on any {@code Graphics2D} in logical pixels. Screen, picture and test
 * share them.
 */
package org.flankmap.cartography;
