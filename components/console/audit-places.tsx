import { FileCheck2 } from 'lucide-react';

/** Signs of the Audit side's pages in the navigation. */
export const reportSign = <FileCheck2 aria-hidden size={16} />;
