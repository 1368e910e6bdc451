/**
 * Checks a dataset: the form of each file by the JSON Schema of its kind, then sense across files. All findings are
 * listed, not the first only.
 */
package org.flankmap.posture.validation;
