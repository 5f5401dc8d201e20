/** The agent's page of a ticket; null when host or number are not Gorgias's. */
export const gorgiasAddress = (host: string, ticketId: string): string | null =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.gorgias\.com$/.test(host) && /^\d+$/.test(ticketId)
    ? `https://${host}/app/ticket/${ticketId}`
    : null;
