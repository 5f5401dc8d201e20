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
  /** The grid around conversation and fields. */
  grid: '.ticket-panes-grid-layout',
  /** Tags, tags taken and assignee in a dozen public scripts; the multiselect in one, the menu of the assignee in one. */
  tags: '[data-test-id="ticket-system-field-tags-multiselect"], [data-test-id="ticket-fields-tags"]',
  tag: '[data-test-id="ticket-system-field-tags-item-selected"], .garden-tag-item',
  assignee: '[data-test-id="assignee-field"]',
  assigned:
    '[data-test-id="assignee-field-selected-agent-tag"], [data-test-id="assignee-field-selected-group-tag"]',
  opener: '[data-test-id="assignee-field-autocomplete-trigger"], [aria-haspopup], [role="combobox"]',
  assigneeMenu: '[data-test-id="assignee-field-dropdown-menu"]',
  send: [
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
    '[data-test-id^="submit_button"]',
    '[data-test-id="omni-save-button"]',
  ].join(', '),
} as const;
