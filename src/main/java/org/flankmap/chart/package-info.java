/**
 * Charts of the reinforcement model, drawn on any {@link java.awt.Graphics2D}: screen, picture, PDF, SVG. Painters lay a
 * content out in a box and give back where things are, for what is under the pointer.
 */
package org.flankmap.chart;
