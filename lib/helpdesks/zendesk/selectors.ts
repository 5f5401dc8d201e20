/**
 * Where things are in Zendesk's agent page (Agent Workspace), from public userscripts and extensions of 2025 and 2026;
 * none was tried on a live account. A layout change is repaired here and nowhere else.
 */
export const selectors = {
  panes: (id: string) =>
    `[data-ticket-id="${id}"], [data-side-conversations-anchor-id="${id}"], .ticket-panes-grid-layout[data-is-active="true"]`,
  paneContent: '[data-test-id="omni-log-container"], [data-test-id^="omnicomposer"]',
  subject: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]',
  log: '[data-test-id="omni-log-container"]',
  item: '[data-test-id="omni-log-comment-item"]',
  sender: '[data-test-id="omni-log-comment-user-link"], [data-test-id="omni-log-item-sender"]',
  message: '[data-test-id="omni-log-item-message"]',
  content: '[data-test-id="omni-log-message-content"]',
  note: '[data-test-id="omni-log-internal-note-tag"]',
  time: 'time[datetime]',
  composer: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    '[data-test-id="omnicomposer-plain-text-ckeditor"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
    '.zendesk-editor--rich-text-container [contenteditable="true"]',
  ],
  plainComposer: '[data-test-id="omnicomposer-plain-text-ckeditor"]',
  switcher: '[data-test-id="omnichannel-channel-switcher-button"]',
  switchToNote: '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]',
  send: [
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
    '[data-test-id^="submit_button"]',
    '[data-test-id="omni-save-button"]',
  ].join(', '),
} as const;
