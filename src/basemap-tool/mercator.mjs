// Map units: the Mercator unit square of web maps, 2^24 units a side (about 2.4 m on the equator).

export const SIDE = 2 ** 24;
const MAX_LATITUDE = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

export function project([longitude, latitude]) {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const sine = Math.sin((held * Math.PI) / 180);
  const x = (longitude / 360 + 0.5) * SIDE;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * SIDE;
  return [clamp(Math.round(x)), clamp(Math.round(y))];
}

function clamp(value) {
  return Math.max(0, Math.min(SIDE, value));
}

/** The theatre of full detail in map units: west, north, east, south. */
export const THEATRE = [...project([-30, 75]), ...project([60, 30])];

export function meetsTheatre(b) {
  return b[0] <= THEATRE[2] && b[2] >= THEATRE[0] && b[1] <= THEATRE[3] && b[3] >= THEATRE[1];
}
