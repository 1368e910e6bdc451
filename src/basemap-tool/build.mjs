// Derives assets/basemap: node build.mjs ../../assets/basemap ../../assets/posture/nodes

import fs from 'node:fs';
import path from 'node:path';
import { SIDE } from './mercator.mjs';
import { readCountries } from './countries.mjs';
import { readWater } from './water.mjs';
import { writeLand } from './land.mjs';
import { writePlaces } from './places.mjs';

/** Device zoom up to which a level is painted; its lines stray by half a device pixel there. The last is the source's own detail. */
const LEVELS = [5, 7, Infinity];

const [folder, nodes] = process.argv.slice(2);
if (nodes === undefined) {
  console.error('usage: node build.mjs FOLDER NODES: the folder to write to, and the folder of the posture\'s nodes');
  process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });

function write(name, bytes) {
  fs.writeFileSync(path.join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

const countries = readCountries();
const water = readWater();
LEVELS.forEach((zoom, level) => {
  const tolerance = zoom === Infinity ? 0 : (SIDE / (256 * 2 ** zoom)) * 0.5;
  write(`land-${level}.bin`, writeLand(countries, water, tolerance));
});
write('places.tsv', writePlaces(nodes));
