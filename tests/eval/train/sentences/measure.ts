import { classes } from './classes';
import { crossed, limitFor } from './cross';
import { allSentences } from './data';

/** Prints what each class finds, by cross-validation, where so small a share of other sentences is found. */
const lines = allSentences(process.argv[2]);
console.log(`${lines.length} sentences`);
for (const [name, all] of crossed(lines, classes)) {
  const row = [0.0003, 0.0006, 0.001, 0.002, 0.004].map((wanted) => {
    const { recall, limit } = limitFor(all, wanted);
    return `${(100 * wanted).toFixed(2)}% r ${recall.toFixed(2)} at ${limit.toFixed(2)}`;
  });
  const positives = all.filter(({ right }) => right).length;
  console.log(name.padEnd(18), String(positives).padStart(5), row.join('   '));
}
