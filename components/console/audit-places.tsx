import { FileCheck2, Scale } from 'lucide-react';

/** Signs of the Audit side's pages in the navigation. */
export const blindSign = <Scale aria-hidden size={16} />;
export const reportSign = <FileCheck2 aria-hidden size={16} />;
