/** Match patterns of every supported helpdesk; the manifest, the content scripts and the frame's CSP share them. */
export const helpdeskMatches = ['https://*.zendesk.com/*', 'https://*.gorgias.com/*'] as const;
