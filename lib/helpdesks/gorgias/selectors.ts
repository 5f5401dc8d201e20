/**
 * Where things are in Gorgias's agent page. The thread's marks come from public extensions of 2025 and 2026; the reply
 * box, its send button and its public-or-internal mark are in no public code, so they are found by what any of them must
 * have: an editor outside the thread, a button that says so, a choice whose words say "internal note".
 */
export const selectors = {
  thread: '[aria-label="Ticket thread"]',
  item: '[class*="MessageBubble--messageBubble"]',
  time: 'time[datetime]',
  author: '[class*="author"], [class*="Author"], [class*="sender"], [class*="Sender"]',
  body: '[class*="MessageBubble--body"], [class*="MessageBubble--content"], [class*="messageBody"]',
  subject: '[aria-label="Ticket subject"], [name="subject"]',
  /** Not the reply box: the customer's note, search fields, the subject. */
  notReply:
    '#note-field, [aria-label="Note"], [role="search"] *, [name="subject"], [aria-label="Ticket subject"]',
  /** Editors by their own marks, surest first. */
  editors: [
    '.public-DraftEditor-content',
    '[data-slate-editor]',
    '[data-lexical-editor]',
    '.ProseMirror',
    '.ck-editor__editable',
    '[contenteditable="true"]',
    'textarea',
  ],
  /** Things that choose between a public reply and an internal note. */
  chooser:
    'button, [role="tab"], [role="radio"], [role="button"], [role="combobox"], [role^="menuitem"], [role="option"]',
  /** No public code shows the fields for tags and assignee: found by what they are called. */
  tags: '[aria-label*="tags" i], [data-testid*="ticket-tags" i], [class*="TicketTags"], [class*="ticketTags"]',
  tag: '[class*="TagLabel"], [class*="TicketTag--"], [class*="ticketTag--"], [data-testid="ticket-tag"]',
  assignee:
    '[aria-label*="assign" i], [data-testid*="assignee" i], [class*="TicketAssignee"], [class*="ticketAssignee"]',
  assigned: '[class*="assigneeName"], [class*="AssigneeLabel"], [data-testid="assignee-name"]',
  opener: 'button, [role="button"], [role="combobox"], [aria-haspopup]',
  menu: '[role="listbox"], [role="menu"], [role="dialog"]',
  /** Where nothing of the ticket's own fields stands. */
  notField: 'nav, [role="navigation"], [role="listbox"], [role="menu"], [role="dialog"]',
  chosen:
    '[aria-selected="true"], [aria-checked="true"], [aria-pressed="true"], [data-selected="true"], [aria-current="true"]',
} as const;

/** As Gorgias's interface languages write it. */
export const noteWords = /internal[ -]note|note interne|nota interna|interne notiz|interne notitie/i;
export const sendWords = /^(send|envoyer|enviar|senden|verzenden|invia)\b/i;
