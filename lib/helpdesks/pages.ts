import type { HelpdeskPage } from './contract';
import { createGorgiasPage } from './gorgias/page';
import { createZendeskPage } from './zendesk/page';

/** The page half of every helpdesk, one line each. The content script imports only this; parsers stay out of it. */
export const pages: readonly HelpdeskPage[] = [createZendeskPage(), createGorgiasPage()];
