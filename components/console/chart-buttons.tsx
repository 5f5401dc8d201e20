import { Download } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { t } from '../i18n';
import { chartFile, pngOf } from './chart-file';
import type { PageProps } from './page-props';

export interface ChartButtonsProps {
  /** What holds the plot. */
  plot: RefObject<HTMLElement | null>;
  title: string;
  notes: readonly { text: string; colour?: string }[];
  save: PageProps['save'];
}

/** The plot as SVG, for a report, or as PNG, for a mail. */
export function ChartButtons({ plot, title, notes, save }: ChartButtonsProps) {
  const [failed, setFailed] = useState(false);
  const file = () => {
    const svg = plot.current?.querySelector('svg');
    return svg ? chartFile(svg, title, notes) : null;
  };
  const asSvg = () => {
    const made = file();
    if (made) save('proofdesk-chart.svg', made.svg, 'image/svg+xml');
  };
  const asPng = async () => {
    const made = file();
    if (!made) return;
    try {
      save('proofdesk-chart.png', await pngOf(made), 'image/png');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="chart-buttons">
      <button type="button" className="button" onClick={asSvg}>
        <Download aria-hidden size={14} />
        {t('console.chart.svg')}
      </button>
      <button type="button" className="button" onClick={() => void asPng()}>
        <Download aria-hidden size={14} />
        {t('console.chart.png')}
      </button>
      <span role="status">{failed ? t('console.chart.failed') : ''}</span>
    </p>
  );
}
