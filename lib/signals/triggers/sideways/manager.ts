import { praise } from '../praise';
import type { Rule } from '../rule';

/** Somebody with a say, by title or by what they may do. */
const heads = {
  en: 'manager*, supervisor*, team lead*, superior*, (your|the) (boss|owner|director|ceo|founder|chief|management|head office), (shift|duty|store|branch|customer service) (manager|lead), managing director, head of (customer|service|sales|after|support), (whoever|person|someone|somebody|anyone|one|people) [who|that|actually] (runs|run|in charge|leads|decides|sign|signs|responsible|calls the shots|authorises|approves|owns|heads|with (authority|power|a say|clout|seniority)), (whoever|person|someone|somebody|anyone|human) .. (can|could|is able to|allowed to|may|gets to) (actually |really )?(decide|sign|authorise|authorize|approve|make (a|the|that|decisions)|override|say yes|sign off|sign things|overrule), (someone|somebody|anyone|person|colleague) (above|over|senior to|higher than|higher up|more senior|with authority) [you], (above|over) your (head|pay grade|level), your (manager|line manager|boss|superiors|higher ups|chief), powers that be, up the (chain|ladder|line)',
  es: '(jef*|encargad*|responsable*|supervisor*|gerente*|director*|dueñ*|gerencia|dirección|superior*|coordinador*), quien (mande|manda|decida|decide|lleve|dirija|dirige|tenga autoridad|tome), (alguien|persona) .. (mande|decida|decidir|autoridad|por encima|autorizar)',
  fr: "(responsable*|gérant*|directeur*|directrice*|direction|patron*|chef|cheffe|supérieur*|hiérarchie|superviseur*|manager*|gérance|dirigeant*|encadrant*), (celui|celle|personne|quelqu'un) qui (décide*|dirige*|commande*|peut (décider|trancher)|puisse (décider|trancher|autoriser)|a le pouvoir|tranche), au-dessus de vous",
  de: '(chef*|geschäftsleitung|geschäftsführ*|geschäftsleiter*|filialleit*|teamleit*|abteilungsleit*|leitung|vorgesetzt*|inhaber*|vorstand|direktor*|kundendienstleit*|serviceleit*|marktleit*|betriebsleit*|schichtleit*|verantwortlich*|entscheider*), (jemand*|wer|der|person|kollege*) .. (entscheiden (darf|kann)|das sagen hat|befugt*|zu entscheiden hat|zu sagen hat|entscheidungs*)',
  pt: '(chefe*|chefia|gerente*|gerência|supervisor*|responsável|direção|diretor*|dono|dona|patrão|superior*|coordenador*|encarregad*), quem (manda|chefia|decide|dirige|gere|comanda|mande|decida|possa), (alguém|pessoa) .. (decid*|mande|autoridade|acima|autoriz*)',
  it: '(capo|capa|responsabil*|direttor*|direttric*|direzione|titolar*|superior*|supervisor*|coordinator*|dirigent*|padrone|proprietari*|manager), chi (decide|comanda|dirige|gestisce|può decidere|può autorizzare|sta sopra|ha potere), (qualcuno|persona) .. (decid*|comand*|autorità|sopra di|al di sopra|autorizz*), sopra di (lei|te|voi)',
  nl: '(baas|chef|manager*|bedrijfsleid*|leidinggevend*|teamleid*|directie|directeur|directrice|eigenaar|eigenares|supervisor*|filiaalhouder|hoofd (van|klantenservice)|afdelingshoofd|verantwoordelijk*), (iemand|degene|wie|diegene) .. (beslis*|mag beslissen|bevoegd*|boven (u|jou|je)|te zeggen|zeggenschap|gaat over)',
};
const reach = {
  en: '(speak|talk|chat|spoke|word|hear|call|callback|ring|phone|contact|reach|write|email|connect|transfer|pass|passed|put|forward|hand|refer|escalate|raise|take|get|give|fetch|find|bring|want|need|demand|insist|request|require|prefer|like|please|have a look|look at|look into|review|weigh in|involve|cc|copy in|name of|ask|show|let)',
  es: '(habl*|comunic*|contact*|llam*|pas*|pón*|ponme|pong*|pónganme|quier*|exij*|necesit*|pid*|solicit*|escrib*|traslad*|elev*|revis*|mire|vea|conteste|respond*|atiend*|remit*|consult*|pregunt*)',
  fr: '(parl*|discut*|échang*|joindre|contact*|appel*|rappel*|pass*|transf*|transmet*|veux|souhait*|exige*|demand*|voudr*|écri*|remont*|soumet*|voir|regard*|adress*)',
  de: '(sprech*|red*|telefonier*|verbind*|will|möcht*|verlang*|forder*|bitte*|erwart*|wend*|weiterleit*|weitergeb*|vorleg*|legen .. vor|vorzulegen|rückruf*|zurückruf*|anruf*|meld*|frag*|geben sie|gib|hol*|zeig*|schreib*|brauch*)',
  pt: '(fal*|convers*|contat*|contact*|lig*|pass*|quer*|exij*|precis*|pe[cd]*|solicit*|transfir*|encaminh*|escal*|escrev*|respond*|chamar|chame|mostr*|pergunt*)',
  it: '(parl*|conferi*|contatt*|chiam*|richiam*|pass*|vogli*|vorre*|esig*|chied*|pretend*|scriv*|inoltr*|gir*|rispond*|serve|sottopo*|mostr*|senti*)',
  nl: '(sprek*|praten|gesproken|bel*|terugbel*|contact|doorverbind*|doorverbonden|wil|wens*|eis*|verzoek*|vraag*|graag|schrij*|voorleg*|doorgeven|doorsturen|leg|kijk*|lijn|hebben)',
};

export const managerSideways: readonly Rule[] = [
  {
    name: 'manager.someone-who-decides',
    says: heads,
    with: [reach],
    unlessNear: praise,
    unless: {
      en: "(i am|i'm|as|being|she is|he is|works as|work as) (a|an|the) .. (manager|director|supervisor|owner|ceo|founder), (my|our|his|her|their) .. (manager|boss|supervisor|director|gm|ceo|owner), (account|project|office|site|facilities|product|marketing|event|password|property|building|download|task|hotel|store|shop|bank|night) manager, manager's (special|choice), for my (boss|manager), (thank|praise|compliment|commend|great|lovely|wonderful), manager* (course|book|gift), not (as|being) the owner, (owner|owners) (club|group|manual|guide|of (a|the|two|three|your)), manager (said|told|promised|confirmed|offered|at|of)",
      es: '(soy|como|es) [el|la|un|una] (gerente|jef*|director*|encargad*|responsable|dueñ*), (mi|nuestro|nuestra|mis|su) (jef*|gerente|encargad*|director*|dueñ*), (felicit*|agradec*), responsable de (mi|la)? (error|compra), (dirección) (de|del|es|está|postal|correct*|nuev*|que|envío|entrega|anterior|:), (mi|la|una|otra|cambiar|nueva) .. dirección, calidad superior, superior a, parte superior, (jefe|gerente) .. (aprob*|quiere|pidió)',
      fr: "(je suis|en tant que|comme|il est|elle est) [le|la|un|une] (responsable|gérant*|manager|directeur|directrice|chef|patron*), (mon|notre|ma|nos) (responsable|gérant*|manager|directeur|directrice|patron*|chef), (féliciter|remercier|bravo), chef de (projet|cuisine), (responsable*|patron) (de l'erreur|de couture), (taille|partie|étage|qualité) supérieur*, même direction, supérieur* à",
      de: '(bin|als|ist) .. (chef*|geschäftsführ*|teamleit*|abteilungsleit*|inhaber*|verantwortlich), (mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren) (chef*|vorgesetzt*|teamleit*|geschäftsführ*|inhaber*), für meinen chef, (loben|lob), (leitung) .. (wasser|strom|defekt), (kabel|strom|wasser) .. leitung, verantwortlich für, kontoinhaber*, karteninhaber*, wer ist verantwortlich für',
      pt: '(sou|como|é) [o|a|um|uma] (gerente|diretor*|supervisor*|chefe|dono|dona|responsável), (meu|minha|nosso|nossa|ao|mostrar ao) (chefe|gerente|supervisor*|patrão|diretor*), (elogi*|agradec*|parabéns pelo), responsável por, qualidade superior, superior a, parte superior, direção (errada|da)',
      it: "(sono|come|è|in qualità di) [il|la|un|una] (responsabil*|direttor*|titolar*|capo|manager|proprietari*), (mio|mia|nostro|nostra) (capo|responsabil*|direttor*|titolar*), (complimenti|ringraziare|lodare), responsabil* (di questo|dell'errore|del danno), (questo|un|bel|il) capo (è|di abbigliamento|che), titolare (della|del) (carta|conto), parte superiore, superior* a, qualità superiore",
      nl: '(ben|als|is) [de|een|zelf] (manager|directeur|teamleid*|leidinggevend*|baas|chef|eigenaar|bedrijfsleid*), (mijn|onze) (baas|manager|leidinggevend*|chef|directeur), voor mijn baas, (compliment*|bedanken), verantwoordelijk* voor',
    },
  },
];
