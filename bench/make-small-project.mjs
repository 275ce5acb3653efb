// Puts the small project into a folder. Usage: node bench/make-small-project.mjs FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brand, putFiles, states } from './small-project.mjs';

const [dir] = process.argv.slice(2);
writeFileSync(join(dir, 'brand.config.json'), JSON.stringify(brand));
putFiles(dir, (await states()).a);
