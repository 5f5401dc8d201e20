/** The agent's page of a ticket; null when host or number are not Zendesk's. */
export const zendeskAddress = (host: string, ticketId: string): string | null =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.zendesk\.com$/.test(host) && /^\d+$/.test(ticketId)
    ? `https://${host}/agent/tickets/${ticketId}`
    : null;
