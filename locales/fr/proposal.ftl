# Proposals for new services: drafting, what members think, what is decided, and afterwards.

proposal-begins = Un service pour les membres qui cherchent de l’aide pour : { $words }.
proposal-text =
    <b>{ $title }</b>

    { $description }
proposal-is-draft = Un projet de texte : les membres ne le voient pas encore.
proposal-is-idea = Où cela en est : une idée.
proposal-is-study = Où cela en est : le groupe de travail l’étudie.
proposal-is-building = Où cela en est : on y travaille.
proposal-is-launched = Où cela en est : c’est là.
proposal-is-declined = Où cela en est : le groupe de travail a décidé de ne pas le faire.
proposal-state-draft = projet de texte
proposal-state-idea = idée
proposal-state-study = à l’étude
proposal-state-building = en construction
proposal-state-launched = lancé
proposal-state-declined = refusé
proposal-voices =
    Ce qu’en disent les membres :
    Pour : { $support }
    Contre : { $oppose }
    S’en serviraient : { $use }
    Aideraient à le construire : { $help }
proposal-voices-few = Ce qu’en disent les membres : encore trop peu pour le montrer.
proposal-needed = Membres avec ce besoin : { $members }
proposal-reason =
    Pourquoi non :
    <q>{ $reason }</q>
proposal-letter-yours = 💡 <b>Est-ce que cela t’aiderait ?</b> Toi et d’autres membres, vous m’avez parlé d’un tel besoin. Il y a maintenant une idée de nouveau service, et tu es parmi les premiers à dire ce que tu en penses.
proposal-letter-shown = 💡 <b>Un nouveau service ? Qu’en penses-tu ?</b> Tu voulais connaître chaque idée. Cela se change dans /profile.
proposal-letter-building = 🔨 Bonne nouvelle : « { $title } » se construit. Tu as dit que cela t’aiderait, ou tu m’as parlé d’un tel besoin. Je t’écris à nouveau quand c’est là.
proposal-letter-declined =
    À propos de « { $title } », dont tu avais besoin ou envie : le groupe de travail a décidé de ne pas le faire. Voici pourquoi :

    <q>{ $reason }</q>

    Si tu as un besoin ouvert à ce sujet, il le reste, et je continue à chercher des membres qui le connaissent.
proposal-letter-launched = 🎉 <b>C’est prêt !</b> Tu m’avais dit avoir besoin ou envie de « { $title } ». C’est maintenant un service de la coopérative :
proposal-letter-asked = Il y a un mois, je t’ai parlé du nouveau service « { $title } ». Est-ce qu’il répond à ce qu’il te fallait ?
proposal-helped-yes = ✓ Tu as dit : oui. Tant mieux ! Si ton besoin est réglé, dis-le dans /mine.
proposal-helped-partly = ✓ Tu as dit : en partie.
proposal-helped-no = ✓ Tu as dit : non.
button-helped-yes = Oui
button-helped-partly = En partie
button-helped-no = Non
button-voice-support = 👍 Pour
button-voice-support-chosen = ✓ 👍 Pour
button-voice-oppose = 👎 Contre
button-voice-oppose-chosen = ✓ 👎 Contre
button-voice-use = Je m’en servirais
button-voice-use-chosen = ✓ Je m’en servirais
button-voice-help = J’aiderais à le construire
button-voice-help-chosen = ✓ J’aiderais à le construire
proposal-ask-named = Merci ! Le groupe de travail peut-il voir ton nom et comment te joindre sur Telegram, pour cette proposition seulement ? Sinon, il voit seulement combien de membres aideraient.
button-voice-named = Oui, il peut
button-voice-unnamed = Non, compte-moi seulement
proposal-help-named = ✓ Le groupe de travail voit ton nom avec cette proposition. Retire « J’aiderais », et il disparaît.
proposal-help-unnamed = ✓ D’accord, tu comptes sans ton nom.
proposal-ask-why-not = <b>Qu’est-ce qui s’y oppose ?</b> Une ligne suffit. Le groupe de travail la lit sans ton nom, dès que cinq membres ont écrit.
proposal-ask-word = <b>Que manque-t-il encore ?</b> Une ligne suffit. Le groupe de travail la lit sans ton nom, dès que cinq membres ont écrit.
proposal-words-thanks = Merci. Cela aide à faire mieux.
proposal-words-length = Entre 3 et 300 caractères, s’il te plaît.
proposal-over = C’est décidé entre-temps. /proposals montre où cela en est.
proposal-decided = Quelqu’un vient d’en décider. /propose montre où cela en est.
proposals-heading =
    <b>De nouveaux services en préparation</b>
    Ce qu’ils sont, où ils en sont, et combien de membres les soutiennent.
proposals-none = On ne réfléchit à aucun nouveau service pour l’instant. S’il y en a un pour un de tes besoins, je t’écris.
proposals-line =
    { $number }. <b>{ $title }</b> – { $state }
    Pour : { $support } · s’en serviraient : { $use }
button-proposal-look = Regarder
button-proposal-service = Le service
button-all-proposals = ☰ Toutes les propositions

profile-hear-mine = 💡 Nouveaux services : quand ils répondent à un de mes besoins
profile-hear-all = 💡 Nouveaux services : toutes les propositions
profile-hear-none = 💡 Nouveaux services : seulement ceux sur lesquels j’ai donné mon avis
profile-hear-ask = De quelles idées de nouveaux services veux-tu que je te parle ? Ce que tu en dis compte sans ton nom.
button-hear-mine = Quand c’est mon besoin
button-hear-all = De toutes
button-hear-none = D’aucune
button-change-proposals = Nouveaux services

propose-heading =
    <b>Propositions de nouveaux services</b>
    Celles qui ont le plus pour elles viennent d’abord ; le nombre est sur 100.
propose-none = Il n’y a pas encore de proposition. Commence par un thème, ou par une idée à vous.
propose-line = { $number }. <b>{ $title }</b> – { $state } · { $score }
propose-choose = De quel thème s’agit-il ? Les thèmes de trop peu de membres n’y figurent pas.
propose-ask-title = Comment s’appelle le service ({ $language }) ? Au plus 80 caractères.
propose-ask-description = Que ferait-il pour un membre, et quand en a-t-on besoin ({ $language }) ? Au plus 600 caractères.
propose-now = Il s’appelle maintenant : { $title }
propose-no-theme = Elle ne vient d’aucun thème : ce que disent les membres montre si elle est utile.
propose-evidence =
    <b>Ce qui parle pour elle</b>
    Membres avec ce besoin : { $members }
    Les services les aident en partie : { $partly }
    Les services ne les aident pas : { $unanswered }
propose-sectors = Par travail : { $list }
propose-regions = Par région : { $list }
propose-quotes = Dans les mots des membres, avec leur accord :
propose-no-quotes = Pas de citations : trop peu de ces membres le permettent.
propose-priority =
    <b>Priorité : { $score } sur 100</b>
    Portée : { $reach_word } ({ $reach })
    Urgence : { $urgency_word } ({ $urgency })
    Lacune : { $missing_word } ({ $missing })
grade-low = faible
grade-middle = moyenne
grade-high = forte
propose-against = Pourquoi des membres sont contre :
propose-helpers = <b>Aideraient à le construire</b>, et veulent bien que vous le sachiez :
propose-helper = • { $name }
propose-afterwards =
    <b>Un mois plus tard : est-ce que cela aide ?</b>
    Oui : { $yes }
    En partie : { $partly }
    Non : { $no }
propose-history = <b>Ce qui a été décidé</b>
propose-event = { $date } : { $state }
button-propose-theme = 💡 À partir d’un thème
button-propose-nothing = ✏️ Une idée à nous
button-propose-this = 💡 Proposer un service pour ceci
button-propose-number = 💡 Proposer pour le { $number }
button-propose-rewrite = ✏️ Réécrire
button-move-idea = Montrer à ceux qui ont ce besoin
button-move-study = Nous l’étudions
button-move-building = Nous le construisons
button-move-launched = C’est là
button-move-declined = Nous ne le faisons pas
button-move-wide = Montrer à tous dès maintenant
button-move-sure = Oui, c’est bon
button-launch-new = ➕ Comme nouveau service
move-ask-reason = Pourquoi non ? Les membres qui ont ce besoin, et ceux qui étaient pour, lisent cette ligne. Au plus 300 caractères.
move-choose-service = Quel service est-ce ? Ajoute-le au catalogue avec les textes de la proposition, ou choisis celui qu’elle est devenue.
move-sure-idea = « { $title } » part vers les membres qui ont ce besoin, et après une semaine vers tous. Le texte est-il prêt ?
move-untranslated = Pas encore écrit en : { $missing }. Qui a choisi une de ces langues le lit en { $instead }.
move-sure-study = « { $title } » : vous l’étudiez. Les membres le voient dans /proposals.
move-sure-building = « { $title } » se construit. Les membres qui l’attendent l’apprennent. C’est bien cela ?
move-sure-launched = « { $title } » est là. Les membres qui l’attendent reçoivent la fiche du service, et dans un mois, je leur demande s’il les aide. C’est bien cela ?
move-sure-declined = Voilà ce qu’ils lisent. Impossible de revenir en arrière.

audit-proposal-drafted = A rédigé la proposition { $words }
audit-proposal-written = A réécrit la proposition { $words }
audit-proposal-idea = A montré aux membres la proposition { $words }
audit-proposal-widened = A ouvert à tous la proposition { $words }
audit-proposal-study = Proposition { $words } : à l’étude
audit-proposal-building = Proposition { $words } : en construction
audit-proposal-launched = Proposition { $words } : lancée
audit-proposal-declined = Proposition { $words } : refusée
