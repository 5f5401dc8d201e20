import type { Lexicon } from './lexicon';

/**
 * How English-speaking customers and brands say the things that shop support is about. Written by hand from general
 * knowledge of the field. Phrases are separated by commas and matched by word stem; small words may stand between
 * the words of a phrase ("send it back").
 */
export const en: Lexicon = {
  // What somebody wants done
  cancel:
    'cancel, cancellation, call off, stop, undo, revoke, abort, annul, terminate, termination, withdraw, rescind, back out, opt out, withdrawal, discontinue, drop, get out of, no longer want, changed my mind, do not want anymore',
  change:
    'change, edit, modify, modification, update, amend, correct, correction, alter, adjust, revise, fix a mistake, make changes, swap, switch, replace, rectify, different',
  create:
    'create, open, set up, register, sign up, make, start, new, establish, add, enter, submit, configure, first, another, second, extra, registration, signup, join, enrol, enroll',
  delete:
    'delete, remove, erase, close, deactivate, terminate, eliminate, get rid of, shut down, take off, wipe',
  get: 'get, obtain, receive, download, have, request, acquire, ask for, send me, give me, provide, issue, retrieve, apply for, copy',
  see: 'see, check, view, find, look, show, locate, consult, read, list, display, access, where can i find, take a look, have a look',
  track:
    'track, tracking, status, where is, where are, trace, follow, progress, locate, on its way, in transit, update on, any news, still waiting, waiting for, expecting, not shown up, nowhere to be seen, has not arrived, not arrived, never arrived, did not arrive, not received, never received, have not received, did not receive, pending, has it been processed, was processed',
  contact:
    'contact, reach, call, phone, talk, speak, get in touch, write to, chat, telephone, email you, message you, ring, get hold of, hotline, helpline, phone number, contact details',
  subscribe: 'subscribe, subscription, sign up, sign me up, register, join, receive, enrol',
  unsubscribe:
    'unsubscribe, opt out, stop receiving, stop sending, cancel subscription, take me off, remove me, no more emails, end subscription',
  recover:
    'recover, reset, restore, retrieve, forgot, forgotten, lost, get back, remember, remind, locked out, regain, cannot log in, can not log in, blocked, unlock',
  report:
    'report, inform, notify, notification, tell you about, flag, raise, notice, let you know, lodge, file',
  pay: 'pay, payment, paid, checkout, check out, charge, transaction, settle, paying, billing',
  buy: 'buy, purchase, order, place an order, shop, acquire, get, make an order, make a purchase, add to cart, cart, basket, checkout',
  return:
    'return, send back, give back, bring back, take back, ship back, returns, returned, rma, return label, drop off',
  exchange:
    'exchange, swap, switch, replace, replacement, different size, different colour, another size, instead of',
  repair: 'repair, fix, mend, servicing, service it',
  activate: 'activate, activation, enable, turn on, switch on, start using, set up, working',
  verify:
    'verify, verification, identity, prove, confirm, validate, authenticate, id check, authentication, identification',
  decline:
    'decline, declined, reject, rejected, refuse, refused, denied, not accepted, not go through, did not go through, failed, fail, unsuccessful, cancelled, would not go through',
  use: 'use, using, how do i use, apply, redeem, instructions, manual, guide, how does it work, work',
  // What it is about
  order: 'order, purchase, bought, ordered, order number, shipment',
  product: 'product, item, article, goods, merchandise, thing, piece, stuff',
  refund:
    'refund, money back, reimburse, reimbursement, rebate, compensation, compensate, repay, repayment, give me back my money, get my money, return my money, refunded, credit back, cash back, pay me back',
  invoice: 'invoice, bill, receipt, proof of purchase, billing document, tax invoice, bills, vat invoice',
  account:
    'account, profile, membership, user, login, my details, personal details, personal information, personal data, member',
  signin:
    'log in, login, sign in, signin, log on, password, credentials, access my account, two factor, verification code, user name, username, sign on',
  password:
    'password, pin, passcode, pass code, secret code, pin code, login code, access code, pwd, passphrase',
  delivery:
    'delivery, deliver, shipping, ship, shipment, parcel, package, courier, dispatch, post, carrier, arrive, arrival, dispatched, delivered, shipped, sent out, mail, transit, freight',
  address:
    'address, postcode, zip code, street, house number, where it is delivered, destination, ship to, moved house, relocated',
  options:
    'option, method, mode, type, choice, kind, possibility, alternative, which, ways, way, accepted, accept, allowed, variety, available, offer, support',
  duration:
    'how long, when, how soon, how many days, how much time, what day, what time, time frame, timeframe, delivery time, period, days, date, estimated, duration, take, wait, arrive, arrival, due, turnaround, schedule, instant, immediately',
  fee: 'fee, charge, cost, penalty, surcharge, extra charge, price, charged, additional cost, commission, deduct, deduction',
  price: 'price, cost, how much, expensive, rate, quote, pricing, cheap, amount',
  policy:
    'policy, terms, conditions, rules, terms and conditions, guarantee, guidelines, eligible, eligibility, requirements, in which cases, allowed, regulation, clause',
  discount:
    'discount, coupon, promo, promo code, promotion, voucher, code, offer, sale, deal, special offer, percent off, discount code, promotional code, savings',
  giftcard: 'gift card, gift voucher, voucher, gift certificate, store credit, egift',
  loyalty: 'loyalty, points, rewards, reward, bonus, referral, refer a friend, member club',
  newsletter: 'newsletter, mailing list, marketing emails, email updates, promotional emails, bulletin',
  review:
    'review, feedback, opinion, comment, rating, rate, stars, testimonial, suggestion, evaluate, evaluation, thoughts',
  complaint:
    'complaint, complain, claim, dissatisfied, not satisfied, unhappy, unsatisfied, grievance, protest, dissatisfaction, disappointed, bad service, terrible service',
  agent:
    'agent, human, person, someone, somebody, representative, operator, advisor, adviser, real person, live agent, assistant, live person, live chat, human being, people, staff, rep, supervisor, manager',
  service:
    'customer service, customer support, customer care, customer assistance, support team, help desk, helpdesk, service team, service hours, opening hours, working hours, contact us, office hours',
  problem:
    'problem, issue, error, trouble, difficulty, not working, does not work, can not, cannot, unable, failed, failure, fails, wrong, bug, glitch, mistake, will not let me, stuck, impossible, struggling, keeps failing',
  warranty: 'warranty, guarantee, guaranteed, covered',
  size: 'size, sizing, fit, fits, too small, too big, too large, too tight, size chart, size guide, measurements, dimensions, runs small, runs large, length, width, height, thickness, custom size',
  colour: 'colour, color, shade, tone',
  stock:
    'stock, in stock, out of stock, available, availability, sold out, restock, back in stock, unavailable, supply',
  damaged:
    'damaged, damage, broken, crushed, smashed, cracked, torn, ripped, dented, shattered, leaking, bent, scratched, arrived broken',
  faulty:
    'faulty, defective, defect, not working, stopped working, does not turn on, does not work, malfunction, broken, dead, quality, poor quality, fell apart, will not charge',
  wrongitem:
    'wrong item, wrong product, wrong size, wrong colour, wrong order, not what i ordered, incorrect item, different from what i ordered, someone else order, mix up, instead of',
  missing:
    'missing, not in the box, incomplete, left out, only received, part of my order, empty box, forgot to send',
  late: 'late, delay, delayed, overdue, taking so long, slow, still not here, behind schedule, still waiting, not arrived, has not arrived, should have arrived, taking forever, still pending, not received, why is it not here, long overdue',
  lost: 'lost, disappear, vanished, gone, misplaced, lost in transit, stolen, left behind, can not find, missing',
  delivered: 'says delivered, marked as delivered, shows delivered, delivered but',
  stolen:
    'stolen, theft, thief, robbed, fraud, fraudulent, unauthorised, unauthorized, hacked, compromised, scam, not recognise, do not recognise, do not recognize, did not make, not made by me, suspicious, someone used, someone else, strange, phishing',
  duplicate:
    'duplicate, twice, two times, double, charged twice, double charged, repeated, multiple times, same twice',
  card: 'card, credit card, debit card, visa, mastercard, amex, bank card',
  transfer:
    'transfer, bank transfer, wire, send money, transferred, swift, sepa, move money, beneficiary, recipient',
  cash: 'cash, atm, cash machine, cashpoint, withdraw, withdrawal, money out, banknotes',
  topup:
    'top up, topping up, top ups, topped up, load money, add money, add funds, fund my account, put money, deposit, auto top up',
  currency:
    'currency, currencies, foreign money, exchange rate, convert, conversion, euros, dollars, pounds, fiat, aud, gbp, eur, usd, crypto, bitcoin',
  instalment:
    'instalment, installment, emi, pay later, in parts, klarna, afterpay, financing, monthly payments, pay monthly',
  cod: 'cash on delivery, cod, pay on delivery, pay at the door',
  abroad:
    'abroad, international, internationally, overseas, foreign, country, countries, europe, worldwide, ship to, deliver to, outside, travel, travelling, holiday, customs, export, region, area, location',
  tax: 'tax, vat, customs, duty, duties, import fee, import tax',
  recurring:
    'subscription, recurring, renewal, renew, auto renew, plan, monthly, every month, next billing date, membership plan',
  pause: 'pause, skip, postpone, hold, put on hold, delay my next, suspend, freeze, reschedule',
  trial: 'trial, try, test, sample, try out, trial period',
  compare:
    'difference, compare, comparison, versus, better, which one, best, recommend, recommendation, suggest, distinguish, vs',
  store:
    'store, shop, showroom, retail store, branch, outlet, physical store, visit, in person, pick up, pickup, collect, near me, store locator, nearby, click and collect',
  ingredients:
    'ingredient, allergy, allergic, reaction, vegan, contains, made of, material, fabric, composition, rash, irritation, made from',
  care: 'wash, washing, clean, cleaning, care, maintain, iron, store it',
  privacy: 'privacy, personal data, gdpr, data protection, delete my data, my data, information you hold',
  app: 'app, application, website, web site, site, online, page, mobile app',
  email: 'email, e mail, mail, inbox, confirmation email, message',
  phone: 'phone, phone number, mobile, telephone, cell, cellphone',
  name: 'name, surname, last name, marriage, married, legal name',
  age: 'age, old, years old, child, children, kid, kids, minor, under 18, son, daughter, teenager',
  limit: 'limit, maximum, minimum, at most, how many, how much can i, cap, restriction, limits, quantity',
  expire: 'expire, expired, expiry, expiration, valid until, run out, about to expire',
  gift: 'gift, present, gift wrap, gift message, birthday',
  b2b: 'wholesale, bulk, business, distributor, franchise, reseller, large order, bulk order, partner, collaboration',
  job: 'job, career, vacancy, hiring, work for you, apply',
  warehouse: 'process, processing, packed, preparing, fulfil, fulfilment, fulfillment',
  confirm: 'confirmation, confirm, order confirmation, confirmed, went through',
};
