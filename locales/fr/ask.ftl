# /ask: looking through what members shared.

ask-ask = Qu’aimerais-tu savoir ? Quelques mots suffisent, dans n’importe quelle langue. Je regarde ce que des membres ont vécu, et qui le vit maintenant.
ask-length = Entre 3 et 300 caractères, s’il te plaît : qu’aimerais-tu savoir ?
ask-looking = 🔎 Un instant, je cherche.
ask-waking = 🔎 Je viens de me réveiller et je rassemble mes idées. Ta réponse arrive d’elle-même, dans une minute au plus.
ask-nothing = Je n’ai rien trouvé qui s’en approche, ni expérience ni besoin. Dis-le comme un besoin, et je t’écris dès que quelqu’un correspond.
button-ask-need = ✏️ Le dire comme un besoin

ask-page =
    🔎 <b>{ $words }</b>
    { $first }–{ $last } sur { $total }
ask-page-only = 🔎 <b>{ $words }</b>
ask-entry-experience =
    <b>{ $number }. L’a vécu</b> · { $facts }
    <q>{ $words }</q>
    Ce qui a aidé : { $helped }
ask-entry-need =
    <b>{ $number }. Le vit maintenant</b> · { $facts }
    <q>{ $words }</q>
ask-entry-gone = <b>{ $number }.</b> Celle-ci n’est plus là.
ask-gone = Ce n’est plus là.
button-ask-read = Lire { $number }
button-previous = ← Retour
button-next = Suite →
button-back-list = ← Retour à la liste

button-helped = 👍 Ça m’a aidé
ask-helped = 👍 Tu as dit que ça t’a aidé. L’auteur l’apprend, jamais de qui.
ask-helped-many = 👍 A aidé { $count } membres.
button-talk-author = 💬 Parler avec l’auteur
button-talk-peer = 💬 Parler avec ce membre
talk-asked = 💬 Tu as demandé d’en parler. Je t’écris dès que l’autre dit oui aussi.
talk-not-now = Il n’est pas possible d’en parler ici pour le moment.
talk-at-limit = Avec tes oui encore en attente, tu as déjà toutes les rencontres que tu voulais ce mois-ci. /limit permet d’en demander plus.
talk-paused = Tu es en pause. D’abord /resume, puis je demande.
