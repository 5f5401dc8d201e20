import { fieldsIn, itemOf } from './fields';
import { checkCount, limits } from './limits';
import { SourceRefused } from './problem';
import { isPdf, isZip, type Source } from './source';

/** Tables with a first row of names, separated by commas, semicolons or tabs. */
export const csv: Source = {
  id: 'csv',
  fits: (file) => ['csv', 'tsv'].includes(file.extension) && !isZip(file) && !isPdf(file),
  async read(file) {
    const { default: Papa } = await import('papaparse');
    const { data, errors } = Papa.parse<string[]>(file.text().replace(/^\uFEFF/, ''), {
      skipEmptyLines: 'greedy',
      // One more than may be, so that it is seen.
      preview: limits.records + 2,
    });
    checkCount(data.length - 1);
    // Of a file with one column nobody can tell the separator, and need not.
    const broken = errors.find(({ type }) => type === 'Quotes');
    if (broken) throw new SourceRefused('bad-csv', {}, { of: 'row', at: (broken.row ?? 0) + 1 });
    const [head = [], ...rows] = data;
    const fields = fieldsIn(head);
    if (!fields.text)
      throw new SourceRefused('no-columns', { columns: head.slice(0, 20).join(', ').slice(0, 300) });
    const at = new Map(Object.entries(fields).map(([field, name]) => [field, head.indexOf(name)]));
    return rows.flatMap((row, i) => {
      const item = itemOf((field) => row[at.get(field) ?? -1] ?? '', { of: 'row', at: i + 2 });
      return item ? [item] : [];
    });
  },
};
