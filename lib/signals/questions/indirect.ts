import type { ByLanguage } from '../language/rule-languages';

/**
 * Questions without a mark and requests without an order, anywhere in the sentence: "I wonder whether", "not sure if",
 * "hoping you can". Folded text, phrases as in `text/phrases.ts`.
 */
export const indirect: ByLanguage = {
  en: "(wonder*|curious|unsure|uncertain|undecided) (if|whether|what|how|when|where|which|why|about|who), not (sure|certain|clear) [about|on] (if|whether|what|how|when|where|which|why|who), (no idea|don't know|do not know|dunno|unclear|confused [about|as to]) (if|whether|what|how (to|it|this|that|long)|when|where|which|why), (let (me|us) know|let know) .., (hoping|hope|hoped) [that] (you|someone|somebody|it) (can|could|might|would|will|may), was hoping (to|for), (glad|good|great|nice|helpful|useful|keen|love|like|interested|interesting|happy|nice) to (know|hear|find out|learn), (grateful|great|good|lovely|wonderful|brilliant|fab|amazing|fantastic|appreciated|appreciate it|nice|helpful|ideal) if, appreciate (if|knowing|hearing|your help), make sure, take me off, [very|much] (rather|prefer|sooner) (have|get|a|an|the|it|you|be|not|that), (i'm|i am|we're|we are|im) [also] after (a|an|the|some|one|two|three), is a must, (give|drop|send|write) (me|us) .. (call|ring|line|note), either .. or you, (should|needs to|has to) go to (my|our), (don't|do not) want (to pay|it anymore|it any more|it now|any more|any further), in two minds",
  de: '(frage|fragen|fragte) (mich|uns) .. (ob|wie|wann|was|wo|warum|welche*), (würde|würden) (mich|uns) .. interessieren, interessiert (mich|uns), (wüsste|wüssten|wissen) .. (ob|wie|wann|was|wo|warum|welche*), (bin|sind) (mir|uns) .. (unsicher|nicht sicher), nicht sicher (ob|wie|wann|was|welche*), (weiß|weiss|wissen) nicht (ob|wie|wann|was|wo|welche*), keine ahnung (ob|wie|wann|was|wo), (hoffe|hoffen) .. (dass|sie|ihr) .., (wäre|wären) .. (dankbar|nett|super|toll|schön|froh|prima|lieb|gut) .. wenn, (gebt|geben|gib|sagt|sagen|teilt) .. (bescheid|mit), ich bitte um, (hätte|hätten|möchte|möchten|will|wollen|würde) .. lieber, am liebsten, (hätte|hätten) .. gern*, (überlege|überlegen) .. ob, (unklar|fraglich) .. (ob|wie|wann|was), muss .. (noch [mit] drauf|dazu), stellen sie sicher, achten sie darauf',
  fr: "(me|nous) demande* .. (si|quand|comment|où|pourquoi|ce), (pas|plus) (sûr*|certain*) .. (si|que|de), (ne|n') sais pas .. (si|quand|comment|quel*|où|ce), aucune idée .. (si|quand|comment|quel*), (aimerais|aimerions|voudrais|souhaite|souhaiterais) .. savoir, (espère|espérais|espérons) (que|pouvoir), (dites|tenez|faites|donnez) (moi|nous) .., (je|nous) (préfère|préférerais|préférons|préférerions), (serait|serais|serions) .. (reconnaissant*|gentil|bien|génial|sympa|super|parfait|ravi*) .. (si|de|que), soit vous .., (je|nous) (crains|craignons) que, (j'hésite|nous hésitons), (serait-il|est-il) possible, j'attends de, (curieux|curieuse) de savoir, assurez-vous",
  es: '(me|nos) pregunto .. (si|cuándo|cómo|qué|dónde), (me|nos) gustaría saber, (no (sé|sabemos|estoy segur*|me queda claro|tengo claro|tengo idea)) .. (si|cuándo|cómo|qué|cuál|dónde|cuánto), (no|tampoco) me queda claro, (espero|esperaba|esperamos) que .. (puedan|pueda|podáis|me), (preferiría|prefiero|preferimos), (agradecería|agradeceré|agradecemos) .. (si|que|me), (sería|estaría) (genial|ideal|bueno|estupendo|posible|bien) .. (si|que), (avisen|avísenme|avísame|avisadme|avíseme|cuéntenme|indíquenme|háganme saber), (quisiera|quiero|querría|necesito) saber, asegúrense, tengo (la|una) duda',
  nl: '(vraag|vragen|vroeg) .. (mij|me|ons) .. af, (ben|zijn) benieuwd, (weet|weten) niet .. (of|wanneer|hoe|wat|welke|waar), (niet|onzeker) zeker of, geen idee (of|wanneer|hoe|wat|welke), (twijfel|twijfelen) .. of, (hoop|hopen|hoopte) dat .., (zou|zouden) .. (fijn|mooi|leuk|prettig|handig|top|geweldig|super|willen weten|graag weten) .., (liever|het liefst) .., (laat|laten) .. weten, (wil|willen) .. (weten|graag), (hoor|horen) .. graag, (moet|moeten) .. (nog bij|erbij|er nog bij), zorg (er|dat)',
  it: '(mi|ci) (chiedo|chiedevo|chiediamo|domando) .. (se|quando|come|cosa|dove), non (so|sono sicur*|mi è chiaro|ho idea) .. (se|quando|come|cosa|quale|dove), (vorrei|mi piacerebbe|volevo) sapere, (spero|speravo) .. (che|di), (preferirei|preferisco|preferiremmo), (sarei|saremmo) grat* se, sarebbe (bello|utile|possibile|perfetto|meglio) .., (fatemi|fammi|mi faccia|fateci) sapere, sono curios* di sapere, assicuratevi',
  pt: '(pergunto-me|me pergunto|estou na dúvida|tenho dúvida*|fiquei na dúvida) .., não (sei|tenho certeza|está claro|faço ideia) .. (se|quando|como|qual|onde|que), (gostaria|queria|quero) de saber, (espero|esperava) que .. (possam|possa|me), (preferia|prefiro|preferiria), (agradecia|agradeço|agradeceria) .. (se|que), seria (bom|ótimo|ideal|possível) .., (avisem|avise-me|me avisem|digam-me|me digam), certifiquem-se',
};

/** A clause that goes on asking behind "and": "... what it costs and whether it is insured". */
export const clauses: ByLanguage = {
  en: '(whether|if)',
  de: '(ob|dass)',
  fr: "(si|s'il|dites|dans combien)",
  es: '(si|hasta cuándo|desde cuándo)',
  nl: '(of|hoelang)',
  it: '(se|entro quando)',
  pt: '(se|até quando)',
};

/** Asks for nothing but an answer, or calls out: a reply of any kind gives it. What is left beside it must ask something. */
export const idle: ByLanguage = {
  en: '(please|pls|do|just) [let] (me|us) know, let (me|us) know [either way|soon|asap|what you think|please], keep (me|us) (posted|updated|informed|in the loop), get back to (me|us), (hear|hearing) (from|back) [from] (you|u), (look|looking) forward, (reply|respond|answer|answer me|response) [asap|soon|quickly|back], (anyone|anybody|someone|somebody|hello) (there|here|home), what do you (think|say|reckon), (hope|hoping) (that|this) (helps|makes sense|is ok), (make|makes) sense, (sorry for|sorry about) .. (questions|long email|trouble|bother), advise, can (you|u|anyone|someone) help, (could|would) you help (me|us), hope you can help, (one more|another|quick|a few|two|three) (thing|things|question|questions|ones), you know, how are you',
  de: '(gebt|geben|gib) .. bescheid, (halten|haltet) sie mich .. laufenden, (um|bitte um|eine|kurze|schnelle|baldige) (rückmeldung|antwort|nachricht|info), (freue|freuen) mich [auf], (melden|meldet) sie sich, (antworten|antwortet) sie, ist (da|dort|hier) (jemand|wer), jemand da, (können|könnt|kann) .. (mir|uns) .. (helfen|weiterhelfen), wie geht es, (kurze|eine|noch eine|zwei|drei) (frage|fragen), rückmeldung, bescheid',
  fr: "(me|nous) tenir (au courant|informé*), tenez (moi|nous) .., (dans l'attente|en attente|attends) (de|votre) .., (votre|une) (réponse|retour), (répondre|répondez) .. (vite|rapidement), (pouvez|pourriez) vous m'aider, (il y a|y a-t-il) quelqu'un, dites (moi|nous) ce que vous en pensez, comment allez-vous, (une|petite|deux|autre|dernière) question*, réponse rapide",
  es: '(quedo|quedamos) .. (atent*|espera), (espero|esperamos|agradezco) su (respuesta|ayuda|pronta), (su|una) (respuesta|pronta), (hay|está) alguien, (me|nos) (pueden|puede|podrían|podría) ayudar, (pueden|puede|podrían) ayudarme, cómo (está|están), (una|otra|dos) (pregunta|preguntas|duda|cosa), manténganme informad*',
  nl: '(laat|laten) .. (het|even) weten, (hou|houd|houden) .. (mij|me|ons) .. hoogte, (hoor|horen|verneem) .. (graag|van), (is|iemand) (daar|er) (iemand|wie), iemand (daar|er|aanwezig), (kunnen|kunt|kan) .. (mij|me|ons) .. helpen, (uw|een|snelle) (reactie|antwoord), hoe gaat het, (een|nog een|twee|korte) (vraag|vragen|vraagje)',
  it: "(fatemi|fammi|mi faccia) sapere, (resto|rimango) in attesa, (attendo|aspetto) .. (risposta|riscontro), (c'è|ce) qualcuno, (potete|può|potreste) aiutarmi, come (sta|state), (una|due|altra) domand*",
  pt: '(aguardo|fico a aguardar|fico no aguardo) .. (resposta|retorno), (tem|há) alguém, (podem|pode) ajudar-me, (podem|pode) me ajudar, (uma|outra|duas) (pergunta|dúvida|questão), como (estão|vai)',
};

/** Asked to say something, not to hear something. */
export const rhetorical: ByLanguage = {
  en: "who (wouldn't|doesn't|would not|does not|needs|would want|knew), (are you|is this|you must be) [actually|even|seriously] (kidding|joking|a joke|serious|for real), how (hard|difficult) can, how is (that|this) [even] (fair|acceptable|legal), what('s| is) the point, what (kind|sort) of (company|service|shop|business), do you (even|actually|ever) (care|read|listen), how (on earth|the hell) is, can you believe",
  de: "wer (will|braucht|möchte) (das|so etwas|sowas) (schon|nicht), (ist das|soll das|das ist) (ein witz|ihr ernst|euer ernst), was soll das, (finden sie|findet ihr) das (normal|okay|in ordnung), geht's noch",
  fr: "qui (ne voudrait|n'aimerait), (c'est|est-ce) une (blague|plaisanterie), vous vous (moquez|fichez), à quoi bon, (trouvez|trouveriez) vous (ça|cela) normal, quel genre de (service|société|boutique)",
  es: '(quién|quien) no (quiere|querría), (es|será) (una broma|broma), (les|le) parece (normal|justo), qué clase de (empresa|servicio|tienda)',
  nl: 'wie wil (dat|er|zoiets) niet, (is dit|dit is) (een grap|serieus), (vinden|vindt) (jullie|u) dat (normaal|netjes), wat is dit voor (bedrijf|service|winkel)',
  it: 'chi non (vorrebbe|vuole), (è|sarà) uno scherzo, (vi|le) sembra (normale|giusto), che razza di',
  pt: 'quem não (quer|queria|gostaria), (é|isso é) (uma piada|brincadeira), (acham|acha) (isso|isto) normal, que tipo de empresa',
};

/** Reasons and what happened elsewhere: told to explain what stands before it. */
export const reasons: ByLanguage = {
  en: '(because|cos|cuz)',
  de: '(weil|denn)',
  fr: '(parce que|car|puisque)',
  es: '(porque|ya que|puesto que)',
  nl: '(omdat|want|aangezien)',
  it: '(perché|poiché|siccome)',
  pt: '(porque|pois|já que)',
};

/** Words in which a question is dressed; they say nothing of what it is about. */
export const frameWords: ByLanguage = {
  en: '(wonder*|curious|unsure|sure|certain|hoping|hope|hoped|glad|great|good|grateful|appreciate*|appreciated|lovely|brilliant|nice|know|knowing|idea|obviously|honest|honestly|bit|quite|really|actually|either|prefer|rather|much|question|questions|quick|sorry|thanks|thank|while|thing|things|understand|confused|say|saying|says|mean|suppose|guess|think|feel|sort of|kind of|simply|perhaps|maybe|possibly|ideally|roughly|exactly|first|second|third|firstly|secondly|finally|additionally|furthermore|lastly|anyway|wondering|love)',
  de: '(frage|fragen|hoffe|hoffen|würde|interessieren|interessiert|wüsste|wissen|weiß|sicher|unsicher|ahnung|dankbar|nett|super|toll|schön|lieber|gern|gerne|eigentlich|außerdem|zudem|ansonsten|übrigens|genau|ungefähr|ganz|leider|bescheid|mitteilen|teilen|sagen|nennen|liegt|daran|dabei|obwohl|zunächst|erstens|zweitens|schließlich|überhaupt|vielleicht|vorher|zusätzlich)',
  fr: '(demande|demander|sûr|sure|certain|sais|savoir|aimerais|voudrais|souhaite|souhaiterais|espère|préfère|préférerais|gentil|bien|merci|dire|dites|par ailleurs|également|aussi|vraiment|exactement|environ|enfin|ensuite|plutôt|peut-être|petite|question|curieux|hésite|crains)',
  es: '(pregunto|gustaría|saber|sé|segur*|claro|espero|prefiero|preferiría|agradecería|favor|gracias|además|también|realmente|exactamente|duda|quisiera|quiero|querría|otra|cosa|pregunta|quizás|tampoco|avísenme|avisen|díganme)',
  nl: '(vraag|vragen|benieuwd|weet|weten|zeker|idee|hoop|hopen|fijn|graag|liever|verder|ook|eigenlijk|precies|ongeveer|alvast|bedankt|af|wel|misschien|laat|even|overigens|vroeg)',
  it: '(chiedo|chiedevo|sapere|sicur*|spero|preferirei|preferisco|grat*|inoltre|anche|davvero|esattamente|domanda|vorrei|forse|volevo)',
  pt: '(pergunto|saber|certeza|espero|preferia|agradeço|agradecia|além disso|também|realmente|exatamente|dúvida|gostaria|queria|talvez)',
};
