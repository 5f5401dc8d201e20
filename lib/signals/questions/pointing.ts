import type { ByLanguage } from '../language/rule-languages';
import { phrasesFor } from '../text/by-language';
import { fold } from '../text/fold';

/** "What happens now?", "Could you sort this?": a question that brings nothing of its own asks about the ticket's matter. */

/** Words that name no thing; what only these make up points at what was told. */
const generic: ByLanguage = {
  en: "(a|about|actually|advise|again|all|also|am|an|and|any|anything|are|as|asap|at|back to me|be|been|but|can|cant|change|check|clear|come|correct|could|did|do|does|doing|done|else|even|ever|explain|find out|fix|for|from|get|give|go|going|good|got|had|happen|happened|happening|happens|has|have|help|here|hi|hope|how|i|if|in|into|investigate|is|isn't|it|just|kindly|know|let|like|look|make|matter|may|me|mine|my|need|next|no|not|now|of|off|ok|on|one|option|options|or|order|our|out|pay|please|pls|possible|reply|resolve|resolved|right|see|should|so|solve|some|someone|sort|sorted|still|suggest|take|tell|than|thanks|that|the|them|then|there|they|thing|things|this|to|too|try|u|up|update|us|want|was|way|we|well|what|whats|where|which|who|why|will|with|would|yes|yet|you|your)",
  de: '(aber|alles|als|also|an|auch|auf|aus|bei|bekomme|beheben|bin|bitte|da|damit|danke|dann|das|dazu|den|denn|der|des|die|dies|diese|dieser|doch|du|eigentlich|ein|eine|einen|er|es|etwas|euch|für|geben|geht|gern|gerne|haben|habt|hallo|helfen|hilfe|hier|ich|ihr|ihnen|im|in|irgendwie|ist|ja|jetzt|kann|kannst|klären|klärung|klappt|können|könnt|könnten|kümmern|lösen|lösung|mache|machen|mal|man|mir|mit|möglich|nachsehen|nachtragen|nachschauen|nicht|noch|nun|nur|ob|oder|ok|passiert|prüfen|rückmeldung|sagen|schauen|schon|sein|sich|sie|sind|so|soll|tun|tue|um|und|uns|vielleicht|von|vorgehen|was|weiter|weiterhelfen|wenn|wie|wir|wird|wo|wohl|würde|zu|zum|zur|ändern|korrigieren|anpassen)',
  fr: "(a|aider|aidez|ai|alors|après|au|aussi|aux|avant|avec|avez|bien|bonjour|c|ce|cela|ces|cet|cette|changer|ci|comment|corriger|d|dans|de|des|dire|dites|dois|donc|du|elle|en|encore|est|et|être|expliquer|fait|faire|faut|il|ils|j|je|l|la|le|les|leur|lui|maintenant|mais|me|merci|mes|modifier|moi|mon|ma|n|ne|nous|on|ou|par|pas|passe|plus|possible|possibilité|pour|pouvez|pourriez|pouvoir|puis|qu|que|quelle|quel|quoi|régler|rien|s|sa|sais|savoir|se|serait|si|solution|suis|sur|svp|t|toujours|tout|un|une|va|vais|vérifier|voir|vous|y|envoi|s'il|plaît|ça)",
  es: '(a|ahora|al|algo|algún|alguna|aún|ayuda|ayudar|ayudarme|cambiar|como|cómo|con|corregir|corregirlo|cuál|da|de|decir|del|dónde|el|en|es|eso|esta|este|esto|está|están|favor|gracias|ha|hace|hacen|hacer|hago|han|hay|hola|informar|la|las|le|les|lo|los|manera|me|mi|mis|modificar|más|necesito|no|nos|o|opción|para|pasa|pasó|podría|podrían|poder|por|posible|puede|pueden|puedo|que|qué|quiero|revisar|saber|se|si|sí|sobre|solución|solucionar|solucionarlo|son|su|sus|también|tengo|todavía|todo|un|una|ustedes|va|ver|y|ya|yo)',
  nl: '(aan|aanpassen|aub|al|alles|als|alsjeblieft|alstublieft|ben|bij|dan|dat|de|deze|die|dit|doe|doen|een|en|er|even|gaat|gebeurt|geen|goed|graag|ga|heb|hebben|help|helpen|het|hier|hoe|hulp|iets|ik|in|is|jij|jullie|kan|kijken|komt|kunnen|kunt|laten|maar|mag|me|meer|met|mij|mijn|mogelijk|moet|na|nagaan|naar|niet|nog|nu|of|om|ons|ook|oplossen|oplossing|op|over|regelen|te|toch|toe|u|uit|uitzoeken|uw|van|verder|voor|waar|wanneer|was|wat|we|welke|weten|wie|wij|wijzigen|wil|wordt|ze|zijn|zo|zou|zouden)',
  it: '(a|adesso|aiutare|aiutarmi|aiuto|al|anche|ancora|avete|c|che|chi|ci|come|con|cosa|da|devo|di|dirmi|e|ed|è|essere|fare|faccio|favore|grazie|ha|ho|i|il|in|io|la|le|lo|ma|me|mi|modificare|mio|mia|ne|non|o|ora|per|più|possibile|posso|potete|potreste|può|qualcosa|quale|questo|questa|risolvere|sapere|se|si|sono|su|tutto|un|una|verificare|vi|vorrei|correggere|cambiare)',
  pt: '(a|agora|ainda|ajuda|ajudar|ao|as|com|como|corrigir|da|de|dizer|do|e|em|essa|esse|está|estou|eu|favor|fazer|faço|foi|há|informar|isso|isto|já|la|lo|mais|mas|me|meu|minha|mudar|na|nada|no|não|o|obrigad*|onde|os|ou|para|podem|poderia|poderiam|pode|por|possível|posso|que|quero|resolver|saber|se|sem|ser|seu|só|são|também|tem|tenho|tudo|um|uma|ver|verificar|vocês)',
};

/** All of the question's words are generic. */
export function pointsOnly(question: string, language: string): boolean {
  let rest = fold(question).text.replace(/\b(?:[a-z]{1,4}-)?\d[\w-]*/g, ' ');
  for (const pattern of phrasesFor(generic, language)) rest = rest.replace(pattern, ' ');
  return !/[\p{L}]/u.test(rest);
}
