import type { Declarations } from './style';

/** Which part of a mail an element belongs to. */
export type Zone = 'body' | 'quoted' | 'signature';

const quotedClass =
  /\b(gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-cite-prefix|gmail_attr|front-blockquote|WordSection1-quoted|quotedText|zd_quoted|OutlookMessageHeader)\b/;
const quotedId =
  /^(x_)?(yahoo_quoted|ydp[a-z0-9]*yahoo_quoted|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|isForwardContent|isReplyContent)/i;
/** From these on, everything to the end of the mail is history. */
const restId = /^(x_)*(divRplyFwdMsg|appendonsend|reply-intro)$/i;
const signatureClass =
  /\b(gmail_signature|moz-signature|protonmail_signature_block|signature_container|zm_sign|x_signature)\b/;
const signatureId =
  /^(x_)*(signature|ms-outlook-mobile-signature|ymail_(android|ios)_signature|applemailsignature|lineBreakAtBeginningOfSignature|divtagdefaultwrapper-signature)/i;

/** The zone that an element opens, `rest` for one that starts the history, or undefined when it says nothing. */
export function zoneOf(
  name: string,
  attributes: Record<string, string>,
  style: Declarations,
): Zone | 'rest' | undefined {
  const id = attributes.id ?? '';
  const classes = attributes.class ?? '';
  if (restId.test(id)) return 'rest';
  if (quotedClass.test(classes) || quotedId.test(id)) return 'quoted';
  if (name === 'blockquote') {
    const ruled = /[1-9]/.test(style.get('border-left') ?? style.get('border-left-width') ?? '');
    if (attributes.type === 'cite' || 'cite' in attributes || ruled) return 'quoted';
  }
  if (
    signatureClass.test(classes) ||
    signatureId.test(id) ||
    attributes['data-smartmail'] === 'gmail_signature'
  )
    return 'signature';
  return undefined;
}
