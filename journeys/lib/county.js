/** Lists of bodies: a real county's where it lies beside the checkout, and made-up ones. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const REAL = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'divisions-430423.csv');
const TOWNSHIPS = ['青石镇', '河口镇', '白塔乡', '沙洲镇', '望山乡', '南坪镇', '石桥镇', '龙潭乡', '新田镇', '竹溪镇', '西岭乡', '柳林镇'];
const VILLAGES = ['东冲村', '上坪村', '下坪村', '黄泥村', '柏树村', '塘湾村', '新塘村', '高桥村', '古井村', '枫林村', '荷叶村', '茶亭村', '双江村'];

/** A county of `villages` villages under twelve townships, in the form of the real lists. */
export function madeUpCounty(code, name, villages = 153) {
  const lines = ['code,parent_code,level,name', `${code},${code.slice(0, 4)},county,${name}`];
  TOWNSHIPS.forEach((town, i) => lines.push(`${code}${100 + i},${code},township,${town}`));
  for (let i = 0; i < villages; i++) {
    const town = i % TOWNSHIPS.length;
    const serial = String(200 + Math.floor(i / TOWNSHIPS.length));
    lines.push(`${code}${100 + town}${serial},${code}${100 + town},village,${VILLAGES[i % VILLAGES.length]}`);
  }
  return lines.join('\n') + '\n';
}

/** The county that the journeys open: the real list if it is there, else a made-up one of the same shape. */
export async function county() {
  if (existsSync(REAL)) {
    return { code: '430423', file: REAL, csv: await readFile(REAL, 'utf8') };
  }
  return { code: '990423', file: undefined, csv: madeUpCounty('990423', '云溪县') };
}
