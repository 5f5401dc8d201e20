import type { TriggerId } from '@/lib/signals/brief';
import type { RuleLanguage } from '@/lib/signals/language/rule-languages';

interface Cases {
  /** Fires: calm and sideways ones among them. */
  yes: string[];
  /** Must not fire this trigger: near misses, planted. */
  no: string[];
}

/** For each trigger and language. The vip trigger lives on tags and notes, and has its own test. */
export const triggerCases: Record<Exclude<TriggerId, 'vip_customer'>, Record<RuleLanguage, Cases>> = {
  chargeback: {
    en: {
      yes: [
        'If nothing turns up by Friday I will simply ask my bank to take the money back, no hard feelings.',
        'I have already filed a dispute with PayPal, just so you know.',
      ],
      no: [
        'There is no need to dispute the charge, I found the parcel.',
        'Can I charge my phone with this cable?',
        'Your cable charges my card reader very slowly.',
      ],
    },
    es: {
      yes: ['Estoy pensando en pedirle al banco que me devuelva el cargo.', 'Ya abrí una disputa en PayPal.'],
      no: ['El banco rechazó mi tarjeta, ¿puedo pagar de otra forma?'],
    },
    fr: {
      yes: ["Je vais demander à ma banque d'annuler le paiement.", "J'ai ouvert un litige PayPal hier."],
      no: ['Ma banque a refusé le paiement, puis-je réessayer ?'],
    },
    de: {
      yes: [
        'Sonst lasse ich den Betrag über meine Bank zurückbuchen.',
        'Ich habe bei PayPal einen Fall geöffnet.',
      ],
      no: ['Meine Bank hat die Zahlung abgelehnt, was kann ich tun?'],
    },
    pt: {
      yes: ['Vou pedir ao meu banco para estornar o valor.', 'Abri uma disputa no PayPal ontem.'],
      no: ['O banco recusou o cartão, posso pagar de outra forma?'],
    },
    it: {
      yes: ['Chiederò alla mia banca di stornare il pagamento.', 'Ho aperto una contestazione su PayPal.'],
      no: ['La banca ha rifiutato il pagamento, come posso fare?'],
    },
    nl: {
      yes: ['Anders laat ik het bedrag via de bank terugboeken.', 'Ik heb een geschil geopend bij PayPal.'],
      no: ['Mijn bank heeft de betaling geweigerd, hoe nu verder?'],
    },
  },
  legal_threat: {
    en: {
      yes: [
        "I'd hoped to avoid this, but my solicitor will be writing to you next week.",
        'I have reported the listing to Trading Standards.',
      ],
      no: [
        'My lawyer friend recommended you.',
        'I need it on legal size paper.',
        'Is the grass court version of the shoe back?',
      ],
    },
    es: { yes: ['Si no, tomaré medidas legales.'], no: ['Soy abogada y necesito una chaqueta formal.'] },
    fr: { yes: ['Ceci vaut mise en demeure.'], no: ['Je suis avocat, je cherche une veste sobre.'] },
    de: {
      yes: ['Ich werde die Verbraucherzentrale einschalten.'],
      no: ['Mein Bruder ist Anwalt und liebt Ihre Jacken.'],
    },
    pt: {
      yes: ['Vou entrar na justiça se for preciso.'],
      no: ['Sou advogada e preciso de um casaco formal.'],
    },
    it: {
      yes: ['In caso contrario procederò per vie legali.'],
      no: ['Sono avvocato e cerco una giacca sobria.'],
    },
    nl: { yes: ['Dan neem ik juridische stappen.'], no: ['De rechter usb-poort zit te strak.'] },
  },
  fraud_concern: {
    en: {
      yes: [
        "There's an order on my account that I didn't place.",
        'Got a weird email pretending to be from you asking for my card number.',
      ],
      no: ['Is a fraud prevention mail before shipping normal?', 'I feel like such a fraud asking this.'],
    },
    es: {
      yes: ['Hay un cargo que no reconozco.'],
      no: ['El departamento de prevención de fraude me pidió un documento, ¿es normal?'],
    },
    fr: {
      yes: ["Je n'ai jamais passé cette commande."],
      no: ["Un mail de votre service de lutte contre la fraude, c'est normal ?"],
    },
    de: {
      yes: ['Ich habe diese Bestellung nicht aufgegeben, ich habe nie etwas bei Ihnen bestellt.'],
      no: ['Ist die Betrugsprüfung vor dem Versand üblich?'],
    },
    pt: { yes: ['Não reconheço essa compra no meu cartão.'], no: ['Pedi o tamanho M e não o G.'] },
    it: { yes: ['Non riconosco questo addebito.'], no: ['Ho ordinato la taglia M, non la L.'] },
    nl: {
      yes: ['Ik heb niets bij jullie besteld maar er is wel geld afgeschreven.'],
      no: ['Is die fraudecontrole voor verzending normaal?'],
    },
  },
  safety_health: {
    en: {
      yes: [
        'Love it! Bit of a rash on my neck since Tuesday though, probably nothing haha.',
        'The plug sparked when I pushed it in.',
      ],
      no: [
        'Is it safe for sensitive skin?',
        "I'm dying to wear it!",
        'Your cream cleared my rash in a week.',
      ],
    },
    es: {
      yes: ['Me salieron ronchas en el cuello después de usarla.'],
      no: ['¿Es apta para pieles con alergia al níquel?'],
    },
    fr: {
      yes: ["Depuis, j'ai des plaques rouges sur le visage."],
      no: ['Convient-elle aux peaux sensibles ?'],
    },
    de: {
      yes: ['Seitdem habe ich Ausschlag am Hals.'],
      no: ['Ist die Creme für empfindliche Haut geeignet?'],
    },
    pt: { yes: ['Fiquei com o rosto inchado depois de usar.'], no: ['É indicado para pele sensível?'] },
    it: {
      yes: ['Dopo averla usata mi è venuto uno sfogo sul viso.'],
      no: ['È adatto alle pelli sensibili?'],
    },
    nl: {
      yes: ['Sindsdien heb ik uitslag in mijn nek.'],
      no: ['Is de crème geschikt voor een gevoelige huid?'],
    },
  },
  public_exposure: {
    en: {
      yes: [
        "I'll be sharing this on my TikTok tonight.",
        'A one star review on Google is all you will get from me.',
      ],
      no: ['I saw it on TikTok and love it.', 'I read the reviews and they say it runs large.'],
    },
    es: { yes: ['Voy a dejar una mala reseña en Google.'], no: ['Lo vi en Instagram y me encantó.'] },
    fr: { yes: ['Je vais en parler sur les réseaux sociaux.'], no: ["J'ai vu la veste sur Instagram."] },
    de: {
      yes: ['Das werde ich auf Facebook posten, damit alle es erfahren.'],
      no: ['Ich habe die Lampe auf Instagram gesehen.'],
    },
    pt: { yes: ['Vou postar tudo nas redes sociais.'], no: ['Vi no Instagram e adorei.'] },
    it: { yes: ['Lascerò una recensione negativa.'], no: ['Ho visto la giacca su Instagram.'] },
    nl: {
      yes: ['Ik ga dit op Facebook zetten.'],
      no: ['Ik zag de lamp op Instagram, gezien bij een vriendin.'],
    },
  },
  self_harm: {
    en: {
      yes: ["Keep the money. I won't be here much longer.", 'Some days I just want to end my life.'],
      no: ["I'd die for that colour.", "I won't be here on Friday, leave it with a neighbour."],
    },
    es: { yes: ['La verdad es que ya no quiero vivir.'], no: ['Me muero de ganas de estrenarla.'] },
    fr: { yes: ["Je n'ai plus envie de vivre."], no: ["Je meurs d'envie de la porter."] },
    de: { yes: ['Ich will einfach nicht mehr leben.'], no: ['Ich kann nicht mehr leben ohne diese Creme.'] },
    pt: { yes: ['Não quero mais viver.'], no: ['Estou morrendo de vontade de usar.'] },
    it: { yes: ['Non voglio più vivere.'], no: ['Sto per morire dal ridere.'] },
    nl: { yes: ['Ik wil niet meer leven.'], no: ['Ik ben vrijdag niet thuis voor de bezorging.'] },
  },
  product_defect: {
    en: {
      yes: [
        'The left bud went silent after a fortnight and will not turn on.',
        'The stitching on the pocket has come loose.',
      ],
      no: [
        'The code does not work at checkout.',
        'The box was crushed in transit.',
        'I dropped it and the screen cracked.',
      ],
    },
    es: {
      yes: ['El cargador no enciende.'],
      no: ['El código no funciona.', 'Llegó la caja aplastada y el frasco roto.'],
    },
    fr: { yes: ["L'enceinte ne s'allume plus."], no: ['Le code promo ne fonctionne pas.'] },
    de: { yes: ['Der Lautsprecher geht nicht mehr an.'], no: ['Der Gutscheincode funktioniert nicht.'] },
    pt: { yes: ['A lâmpada não liga mais.'], no: ['O cupom não funciona.'] },
    it: { yes: ['La cassa non si accende più.'], no: ['Il codice sconto non funziona.'] },
    nl: { yes: ['De lamp gaat niet meer aan.'], no: ['De kortingscode werkt niet.'] },
  },
  privacy_request: {
    en: {
      yes: ['Could you let me know what data you hold about me?', 'Kindly take me off your mailing list.'],
      no: ['Delete it from my basket please.', "Please don't delete my account."],
    },
    es: { yes: ['Por favor eliminen mis datos personales.'], no: ['¿Pueden quitar el gorro del carrito?'] },
    fr: { yes: ['Merci de supprimer mes données.'], no: ['Pouvez-vous supprimer le bonnet du panier ?'] },
    de: {
      yes: ['Bitte löschen Sie mein Kundenkonto und alle Daten.'],
      no: ['Bitte die Mütze aus dem Warenkorb löschen.'],
    },
    pt: { yes: ['Quero que apaguem os meus dados.'], no: ['Podem tirar o gorro do carrinho?'] },
    it: { yes: ['Vi chiedo di cancellare i miei dati.'], no: ['Potete togliere il cappello dal carrello?'] },
    nl: { yes: ['Willen jullie mijn gegevens verwijderen?'], no: ['Kan de muts uit de winkelmand?'] },
  },
  angry_customer: {
    en: {
      yes: [
        'This is an absolute disgrace.',
        'Oh great, another copy-paste reply. Do you actually read these?',
      ],
      no: ["I'm a little disappointed with the colour.", 'I look ridiculous in this hat.'],
    },
    es: { yes: ['Esto es una tomadura de pelo.'], no: ['Estoy un poco decepcionada con el color.'] },
    fr: { yes: ['Vous vous moquez de nous.'], no: ['Je suis un peu déçue de la couleur.'] },
    de: { yes: ['Das ist eine bodenlose Frechheit.'], no: ['Ich bin von der Farbe etwas enttäuscht.'] },
    pt: { yes: ['Isso é uma falta de respeito.'], no: ['Fiquei um pouco decepcionada com a cor.'] },
    it: { yes: ['È una vergogna, mi state prendendo in giro.'], no: ['Sono un po’ delusa dal colore.'] },
    nl: {
      yes: ['Dit is echt belachelijk, wat een waardeloze service.'],
      no: ['Ik ben een beetje teleurgesteld over de kleur.'],
    },
  },
  manager_request: {
    en: {
      yes: ['Could I please speak to your supervisor?', "I'd like this escalated."],
      no: ["I'm the store manager here and need an invoice.", 'My boss loved the jacket.'],
    },
    es: { yes: ['Quiero hablar con un encargado.'], no: ['Mi jefe quiere la misma chaqueta.'] },
    fr: { yes: ['Je souhaite parler à un responsable.'], no: ['Mon responsable a adoré la veste.'] },
    de: { yes: ['Ich möchte Ihren Vorgesetzten sprechen.'], no: ['Mein Chef hat die gleiche Lampe.'] },
    pt: { yes: ['Quero falar com o gerente.'], no: ['Meu chefe adorou o casaco.'] },
    it: { yes: ['Voglio parlare con un responsabile.'], no: ['Il mio capo ha la stessa lampada.'] },
    nl: { yes: ['Ik wil een leidinggevende spreken.'], no: ['Mijn baas heeft dezelfde lamp.'] },
  },
  churn_risk: {
    en: {
      yes: ['Please end my subscription.', "I won't be ordering from you again, take care."],
      no: ['Can I skip the next box?', 'Please cancel my order.', 'My last order arrived on Monday.'],
    },
    es: { yes: ['Quiero dar de baja mi suscripción.'], no: ['¿Puedo pausar la suscripción un mes?'] },
    fr: { yes: ['Je veux résilier mon abonnement.'], no: ["Peut-on suspendre l'abonnement un mois ?"] },
    de: { yes: ['Ich möchte mein Abo kündigen.'], no: ['Kann ich das Abo pausieren?'] },
    pt: { yes: ['Quero cancelar minha assinatura.'], no: ['Posso pausar a assinatura?'] },
    it: { yes: ["Vorrei disdire l'abbonamento."], no: ["Posso mettere in pausa l'abbonamento?"] },
    nl: { yes: ['Ik wil mijn abonnement opzeggen.'], no: ['Kan ik het abonnement pauzeren?'] },
  },
  refund_exception: {
    en: {
      yes: [
        'I know the 30 days are up, but would you still take it back?',
        'Could you refund something as a goodwill gesture?',
      ],
      no: ['I would like to return it, unworn with tags on.', 'Where is my refund?'],
    },
    es: {
      yes: ['¿Podrían hacer una excepción con el plazo?'],
      no: ['Quisiera devolverla, está sin usar y con etiqueta.'],
    },
    fr: {
      yes: ['Pourriez-vous faire un geste commercial ?'],
      no: ['Je voudrais la renvoyer, jamais portée, avec les étiquettes.'],
    },
    de: {
      yes: ['Wäre aus Kulanz noch ein Umtausch möglich?'],
      no: ['Ich möchte sie zurücksenden, ungetragen mit Etikett.'],
    },
    pt: {
      yes: ['Poderiam abrir uma exceção para mim?'],
      no: ['Gostaria de devolver, está sem uso e com etiqueta.'],
    },
    it: {
      yes: ["Potreste fare un'eccezione?"],
      no: ['Vorrei restituirla, mai indossata, con il cartellino.'],
    },
    nl: {
      yes: ['Kan het uit coulance toch nog terug?'],
      no: ['Ik wil hem terugsturen, ongedragen met kaartje.'],
    },
  },
  repeat_contact: {
    en: {
      yes: ["I've already written twice about this.", 'Still no reply to my email from last week.'],
      no: ['This is my second order with you.', 'Any news on when the oat colour is restocked?'],
    },
    es: {
      yes: ['Ya les escribí la semana pasada y nadie responde.'],
      no: ['Es la segunda vez que compro con ustedes.'],
    },
    fr: {
      yes: ['Je vous relance, sans réponse à mon précédent mail.'],
      no: ["C'est la deuxième fois que je commande chez vous."],
    },
    de: {
      yes: ['Auf meine letzte Mail kam leider keine Antwort.'],
      no: ['Das ist meine zweite Bestellung bei Ihnen.'],
    },
    pt: { yes: ['Já escrevi duas vezes e ninguém responde.'], no: ['É a segunda vez que compro com vocês.'] },
    it: {
      yes: ['Vi ho già scritto e nessuno mi ha risposto.'],
      no: ['È la seconda volta che ordino da voi.'],
    },
    nl: {
      yes: ['Ik heb al eerder gemaild maar geen reactie gehad.'],
      no: ['Dit is de tweede keer dat ik bij jullie bestel.'],
    },
  },
};
