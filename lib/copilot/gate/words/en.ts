import type { GateWords } from './words';

export const en: GateWords = {
  negation:
    "not|no|never|cannot|can't|cant|won't|wouldn't|don't|doesn't|isn't|aren't|unable|couldn't|didn't|nor|without|rather than|instead of|unfortunately|outside",
  noRefusal:
    'no problem|no worries|not to worry|not only|no need|no doubt|no later than|not a problem|no hassle|no extra cost|no cost|no charge',
  condition:
    "if|once(?! (?:a|per|in|more|again|and|only)(?![a-z])|[.,;])|when|whenever|after|as soon as|unless|provided|in case|should you|should it|upon|subject to|depending|eligible|would you|if you'd|let me know whether|as long as",
  echo: "you said|you say|you mention~|you wrote|you write(?! to)|you ask~|you describe~|you refer~|you were told|you read|you saw|you quote~|as you (?:say|said|mention~|wr[io]te|know|ask~|describe~|explain~|point~|note~|can see|saw|read)|told you|promised you|been told|you had read|you are right|you're right|i understand|i see that you|you need|you wanted|you would like|you'd like",
  past: 'ago|waited|waiting|wait|since|took|taken|over the last|for the last|for the past|old|been using',
  perform:
    "as (?:an apology|a thank you|compensation|a small gift)|(?:i|we|our team|the team|my colleague)(?: will|'ll| have|'ve| can| could| am| are|'m|'re| would|'d| shall| just| already| promise| guarantee| hereby)|let me|you(?: will|'ll| are|'re| can expect| get| have| still get)|(?:has|have) been|is being|is on its way|is on the way|(?:it|order|parcel|package|replacement|delivery|refund|money)(?: will|'ll)|they(?: will|'ll)|here is your|please accept|enjoy|as an exception|as a one-off|as a gesture|as a courtesy|as a thank you|consider it|(?:i|we)(?: just| already| also)? (?:refunded|credited|sent|arranged|issued|processed|added|went|waived|upgraded|booked|approved|authorised|authorized|extended|replaced|reshipped)",
  commits: {
    refund: 'refund|refunded|refunds|refunding|reimburse~|money back|your money|pay you back|paid back',
    credit:
      'as (?:an apology|a thank you|compensation|a small gift)|credit|store credit|credited|gift card|goodwill|compensat~|voucher for',
    replacement:
      'replac~|send (?:you )?(?:out )?(?:a |an )?_(?:new|another)|new one|resend~|re-send|reship~|send (?:it|them) again',
    exchange: 'exchange|exchanged|swap|swapped|switch it',
    waiver:
      'waiv~|free of charge|at no cost|at no extra cost|no charge|no extra cost|for free|on us|on the house|free (?:express|shipping|delivery|upgrade|returns?)|as a gift|keep (?:it|them|the item)',
    discount:
      '(?:take|takes|taken|taking|knock|knocked) [^!?\\n]{0,40} off|deduct~|discount~|off your next|price match~|match the price|percent off|reduc~',
    callback:
      'call you|call back|ring you|phone you|get back to you|be in touch|come back to you|update you|reply to you|hear from (?:us|me)|contact you|write to you|email you',
    delivery:
      'collect~|pick~ (?:it |them )?up|come (?:by|round|out)|be at your|arrive~|deliver~|with you by|be with you|be there|there by|reach you|have it|receive (?:it|your _(?:order|parcel|package))|get it|ship~|dispatch~|in your hands|on your doorstep|land~',
    guarantee:
      'guarantee|guaranteed|promise|assure you|definitely|you have my word|without fail|for sure|for certain',
  },
  done: "(?:i|we)(?:'ve| have)?(?: just| now| already| also| gone ahead and| personally)?(?: just| now)? (?:cancell?ed|changed|updated|removed|paused|skipped|deleted|upgraded|extended|unlocked|reset|applied|corrected|stopped|blocked|amended|booked|redirected|rerouted|reopened|ordered|added|shipped|dispatched|posted|mailed|reserved|scheduled|activated|registered|renewed|transferred|generated|created|issued|processed|refunded|credited|set aside|put aside|put [^.!?]{1,40} (?:aside|back|on)|set up|moved|sent(?! (?:you )?(?:the |a )?(?:wrong|incorrect)(?![a-z]))(?! (?:this|it|your (?:message|case|question|request|mail|email|photos?)|everything|the details) _(?:on|over|to)(?![a-z])))|your (?:[a-z]{1,12} )?(?:order|subscription|account|address|refund|payment|box|parcel|package|replacement|money|ticket|tickets|plan|membership)(?: [a-z]{1,4}[^.!?]{0,24})? (?:has been|have been|is now|are now|was|were|has just been|has already been) (?:already |now |just )?(?:cancell?ed|changed|updated|paused|deleted|closed|upgraded|processed|refunded|issued|credited|transferred|approved|reserved|booked|skipped|extended)|(?:your|the) [a-z]{2,16} (?:shipped|went out|left|was posted|was sent|is being held|is already on)(?: (?:yesterday|today|this morning|last night|its way))|(?:it|they) (?:shipped|went out) (?:yesterday|today|this morning|last night)",
  ended:
    "expired|ended|no longer|not valid|invalid|isn't valid|not active|run out|over|finished|doesn't work|does not work|isn't working|cannot|can't|not able|unable|not one of|not a code|don't recognise|don't recognize|never",
  policy:
    'policy|within|window|up to|free over|warranty|return~|refund~|deliver~|guarantee|takes|valid|always|every|customers|offer|entitled|eligible|fee|charge|charged|cost~|discount|off',
  price: 'cost~|fee|fees|shipping is|postage is|delivery is|free over|free from|price is|priced at|surcharge',
  paid: 'paid|charged|payment|charge of|charge on|order total|you spent|refunded on|was charged',
  ask: "send (?:us|me)|reply with|share|provide|give (?:us|me)|tell (?:us|me)|enter|confirm (?:your|the)|what is your|what's your|need your|need the|text (?:us|me)|read (?:us|me)|install|download|forward",
  secret:
    '(?:full |long |your )?(?:credit |debit |bank )?card (?:number|details|no)|card and|cvv|cvc|security code|expiry date|expiration date|password|passcode|pin|pin code|one-time (?:code|password|passcode)|verification code|otp|bank details|account number|social security~|ssn|passport~|anydesk|teamviewer|remote (?:access|desktop|control)|login details|bank login',
  greeting: 'hi|hello|hey|dear|good morning|good afternoon|good evening|hiya|greetings',
  noName:
    'there|team|all|everyone|sir|madam|customer|friend|folks|again|and|thanks|thank|from|to|you|it|we|i|ms|mr|mrs|miss|mx|dr|valued',
};
