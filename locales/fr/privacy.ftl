# /privacy, /mydata, /forget : ce que tu as accepté, ce qui est gardé de toi, et comment y mettre fin.

consent-keeping = Garder ce que je raconte
consent-peers = Le montrer aux membres, sans mon nom
consent-quotes = Me citer, sans mon nom
consent-unasked = Les messages que je n’ai pas demandés

consent-text-keeping =
    <b>Puis-je garder ce que tu me racontes ?</b>

    • <b>Quoi ?</b> Ce que tu dis de ton travail, tes besoins et tes expériences. Et aussi ton identifiant et ton nom d’utilisateur Telegram.
    • <b>Pour quoi faire ?</b> Pour t’écrire, pour chercher qui te correspond, et pour montrer à la coopérative quels besoins sont encore sans réponse. Ce dernier point, seulement en chiffres.
    • <b>Qui peut lire ?</b> La modération peut lire tes besoins, pour que chacun soit ici en sécurité. Si les autres membres les voient, tu le choisis à part.

    Ce qu’il te faut peut aussi toucher à ta santé, à l’argent ou à un conflit. La loi protège davantage ces données : je ne les garde que si tu l’acceptes expressément. C’est toi qui décides de ce que tu racontes.

    Avec /privacy, tu vois à tout moment ce qui est gardé de toi, tu changes d’avis ou tu fais tout effacer.
consent-keeper = <b>Qui le garde ?</b> { $who }
consent-text-peers =
    <b>Montrer tes besoins et tes expériences aux autres membres</b>

    Sans ton nom : ils voient tes mots, ton métier, ta région et tes langues. Ton nom et le moyen de te joindre, seulement quand vous avez dit oui <b>tous les deux</b>. Quelqu’un qui te connaît bien peut quand même reconnaître tes mots.

    Sans cela, je garde ton besoin, mais je ne cherche personne.
consent-text-unasked =
    <b>Les messages que tu n’as pas demandés</b>

    Les nouvelles de la coopérative, les nouvelles propositions, un petit rappel après une mise en contact, et un mot quand quelque chose de toi a aidé quelqu’un.

    Les cartes, les réponses et ce que tu demandes toi-même arrivent de toute façon.

start-choices = Encore deux choses. Choisis ce qui te convient, puis appuie sur « C’est bon ». Tu peux changer à tout moment avec /privacy.
button-open-label = ▫️ { $label }

privacy-card =
    <b>🔒 Tes données, ton choix</b>

    Chaque accord est indépendant. Tu le donnes ou le retires quand tu veux, et cela vaut tout de suite.
privacy-line-yes = ✅ { $what }
privacy-line-no = ▫️ { $what }
privacy-line-older = ✅ { $what } – le texte est nouveau
privacy-line-unasked = ✅ { $what } – pas encore demandé
privacy-what = Appuie pour lire ce que cela veut dire, ou pour changer.
privacy-said-yes = Tu as dit <b>oui</b> le { $day }.
privacy-said-no = Tu as dit <b>non</b> le { $day }.
privacy-never-asked = Tu n’as encore rien dit à ce sujet.
privacy-text-is-new = Depuis, j’ai rendu le texte plus clair. Ton oui vaut tel qu’il était alors.
privacy-keeping-end =
    Tu ne veux plus ? Tu peux effacer tous tes besoins et rester membre, ou tout faire effacer. Sans que je garde quelque chose, tu ne peux pas participer.
button-privacy-purpose = { $what }
button-privacy-yes = Oui, ça me va
button-privacy-no = Non
button-privacy-still = Oui, ça me va toujours
button-privacy-look = 🔒 Regarder
button-privacy-needs = Effacer tous mes besoins
button-privacy-needs-sure = Oui, efface tous mes besoins
privacy-needs-ask = J’efface alors le texte de tous tes besoins, les anciens aussi, et ce que j’en ai déduit. Les cartes ouvertes se ferment. Ton profil et tes expériences restent. C’est sans retour.
privacy-needs-gone =
    { $count ->
        [0] Il n’y avait aucun besoin de toi.
        [one] Effacé : un besoin.
       *[other] Effacés : { $count } besoins.
    }
privacy-texts-new = 🔒 J’ai écrit plus clairement ce que je garde de toi et pourquoi, et tu peux maintenant choisir chaque chose à part. Rien ne change tant que tu n’as pas choisi. Tu veux regarder, quand ça t’arrange ?

button-mydata = 📄 Ce qui est gardé de moi
button-mydata-first = 📄 Mes données d’abord
mydata-coming = Deux fichiers arrivent : une page à lire, et les mêmes données pour un ordinateur. Personne d’autre ne les reçoit. Il peut s’y trouver des choses sensibles : garde-les en lieu sûr.
mydata-on-its-way = Tes données sont déjà en route. Un instant.
mydata-caption-html = Tout ce que je garde de toi, à lire.
mydata-caption-json = Les mêmes données, au complet, pour un ordinateur.

button-forget = 🗑 Effacer tout ce qui est à moi
button-forget-on = Oui, continuer
button-forget-sure = Oui, efface tout maintenant
button-forget-not = Non, laisse tout
forget-ask = <b>Effacer tout ce qui est à toi ?</b>
forget-goes =
    <b>Ce qui disparaît</b>
    • ton profil, tes besoins et tes expériences, tes réponses, et ce que j’en ai déduit
    • ce que tu as écrit à travers moi dans des conversations et des cercles
    • tes cartes dans les chats des autres, sauf si elles ont mené à une rencontre
    • les conversations à travers moi et les cercles où tu es : les autres apprennent que c’est fini ou qu’il y a une personne de moins, sans raison
forget-stays =
    <b>Ce qui reste</b>
    • des chiffres sans nom
    • des lignes vides, sans nom ni mots, par exemple qu’un autre a un jour rencontré quelqu’un
    • une marque où ton identifiant Telegram ne peut pas se lire. Grâce à elle, je t’efface de nouveau si quelqu’un remet une ancienne sauvegarde
    • ce qui est déjà dans le chat des autres après une rencontre ou dans une conversation : c’est à eux. Un groupe Telegram, tu le quittes toi-même
    • les sauvegardes d’avant, jusqu’à ce que la coopérative les supprime
forget-stays-blocked = Ton accès est bloqué. La marque retient cela aussi, jusqu’à ce que la modération le lève.
forget-sure = Tu confirmes ? Après cela, personne ne peut revenir en arrière, moi non plus.
forget-not = D’accord, tout reste comme c’est.
forget-done = Tout ce qui est à toi est effacé. Merci de ta confiance, et prends soin de toi. Cette conversation dans ton Telegram, tu peux la supprimer toi-même. Tu peux toujours revenir : /start.
forget-nothing = Je ne garde rien de toi.
forget-nothing-short = Je ne garde plus rien de toi.
former-member = quelqu’un qui n’est plus là

# La page avec tout ce qui est gardé d’un membre.
mydata-title = Ce que Raakvlak garde de toi
mydata-intro = Voici tout, avec des mots simples. Le second fichier contient la même chose dans tous les détails, y compris ce dont seul l’ordinateur a besoin. Quelque chose n’est pas juste ? Tu peux en changer la plus grande partie toi-même avec /profile et /mine. Pour tout faire effacer : /forget.
mydata-end = Cette page ne va rien chercher sur internet et ne transmet rien.
mydata-yes = oui
mydata-no = non
mydata-rest =
    { $count ->
        [one] Une ligne pour l’ordinateur est dans le second fichier.
       *[other] { $count } lignes pour l’ordinateur sont dans le second fichier.
    }
mydata-profile = Qui tu es
mydata-profile-why = Pour t’écrire, et pour montrer ce que tu as choisi de montrer. Jusqu’à ce que tu fasses tout effacer.
mydata-consents = Ce que tu as accepté ou refusé
mydata-consents-why = Pour pouvoir montrer ce que tu as accepté, et quand. Jusqu’à ce que tu fasses tout effacer.
mydata-needs = Tes besoins
mydata-needs-why = Pour trouver des membres qui les connaissent. De chaque besoin ouvert, l’ordinateur fait une suite de nombres à comparer. Ouverts jusqu’à ce que tu les fermes, puis 24 mois au plus.
mydata-services = Ce que tu as dit des services
mydata-services-why = Pour voir où les services ne suffisent pas. Aussi longtemps que le besoin lui-même.
mydata-experiences = Tes expériences
mydata-experiences-why = Pour les membres qui viennent après toi. Jusqu’à ce que tu les supprimes.
mydata-questions = Ce que tu as cherché avec /ask
mydata-questions-why = Pour pouvoir y revenir. Trente jours, sauf si une conversation en est née.
mydata-cards = Les cartes que tu as reçues
mydata-cards-why = Pour ne pas te demander deux fois la même chose. Ce que l’autre a répondu n’est pas ici.
mydata-introductions = Tes mises en contact
mydata-introductions-why = Pour demander comment c’était, et ne pas vous présenter de nouveau. Les noms des autres ne sont pas ici : ils sont à eux.
mydata-talks = Ce que tu as écrit dans les conversations à travers moi
mydata-talks-why = Pour que la modération puisse examiner un signalement. Trente jours. Ce que l’autre a écrit est à l’autre.
mydata-circles = Tes cercles
mydata-circles-why = Pour vous réunir. Ce que tu as dit : trente jours.
mydata-helped = Ce qui t’a aidé
mydata-helped-why = Pour que la personne qui l’a partagé sache que cela a aidé, jamais qui.
mydata-proposals = Ce que tu penses des nouveaux services
mydata-proposals-why = Pour choisir les services à créer.
mydata-reports = Ce que tu as signalé
mydata-reports-why = Pour que la modération puisse regarder.
mydata-decisions = Ce qui a été décidé à ton sujet
mydata-decisions-why = Ce que la modération a décidé et t’a dit, et ce que tu as répondu. 24 mois.
mydata-role = Ce que tu as fait avec un rôle
mydata-role-why = Pour que l’on sache qui a décidé quoi. 24 mois.
mydata-conversation = Où nous en étions
mydata-conversation-why = Pour reprendre où tu t’es arrêté. Après un jour sans réponse, je laisse tomber.
mydata-inbox = Ce que tu m’as envoyé
mydata-inbox-why = Tel que c’est arrivé, pour que rien ne se perde. Sept jours.
mydata-outbox = Ce que je t’ai envoyé
mydata-outbox-why = Les mots seulement jusqu’à l’envoi. Ensuite, le numéro du message.
mydata-field-text = Texte
mydata-field-when = Quand
mydata-field-closed = Fermé
mydata-field-changed = Modifié, pas encore confirmé
mydata-field-situation = Ce qui se passait
mydata-field-tried = Ce que tu as essayé
mydata-field-helped = Ce qui a aidé
mydata-field-missing = Ce qui manque
mydata-field-answer = Ta réponse
mydata-field-words = Avec tes mots
mydata-field-reason = Pourquoi
mydata-field-takeaway = Ce que tu en retiens
mydata-field-name = Prénom
mydata-field-username = Nom d’utilisateur
mydata-field-telegram = Identifiant Telegram
mydata-field-language = Langue
mydata-field-spoken = Langues
mydata-field-sector = Travail
mydata-field-region = Région
mydata-field-years = Depuis
mydata-field-zone = Fuseau horaire
mydata-field-joined = Membre depuis
mydata-field-paused = En pause depuis
mydata-field-decided = Décidé
mydata-field-role = Rôle
mydata-field-code = Invitation
mydata-field-purpose = Accord
mydata-field-version = Texte numéro

# For moderators, once a month.
mod-retention =
    🧹 <b>Ce qui a disparu tout seul le mois dernier</b>
    Messages tels que reçus : { $updates } · commencé et laissé ouvert : { $drafts }
    Lignes de conversations et de cercles : { $lines } · anciens besoins : { $needs } · journal et dossiers : { $audit }
    { $people ->
        [0] Membres injoignables depuis trop longtemps : moins de 5
       *[other] Membres injoignables depuis trop longtemps : { $people } ou plus
    }
