// How this map writes the names of towns: those of names.json, else GeoNames' own with the spelling rules below.

import fs from 'node:fs';

const WRITTEN = JSON.parse(fs.readFileSync(new URL('names.json', import.meta.url), 'utf8'));

/** Romanian has commas below, not cedillas; soft signs and endings of Slavic names as English maps have them. */
const RULES = {
  ROU: romanian,
  MDA: romanian,
  BGR: (name) => name.replaceAll('ŭ', 'a'),
  BLR: withoutSigns,
  GEO: withoutSigns,
  UKR: withoutSigns,
  RUS: (name) =>
    withoutSigns(name)
      .replace(/[iy]y\b/g, 'y')
      .replaceAll('ë', 'yo'),
};

function romanian(name) {
  return name.replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll('Ş', 'Ș').replaceAll('Ţ', 'Ț');
}

function withoutSigns(name) {
  return name.replace(/[’'ʼ]/g, '');
}

export function written(country, name) {
  return WRITTEN[country]?.[name] ?? RULES[country]?.(name) ?? name;
}
