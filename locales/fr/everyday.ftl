# Help, a pause, and everything the bot did not ask for.

help =
    <b>Ce que je peux faire pour toi</b>

    /need – dis ce qu’il te faut ; je cherche des membres
    /ask – cherche dans ce que des membres ont vécu
    /experience – partage ce que tu as vécu
    /mine – tes besoins, tes cartes et tes rencontres
    /circles – ton cercle : qui, où, quand
    /circle – parler dans ton cercle
    /talk – tes conversations via le bot
    /services – ce que propose la coopérative
    /proposals – de nouveaux services en préparation
    /profile – ce que les autres voient de toi
    /privacy – tes données, ton choix
    /mydata – reçois tout ce qui est gardé de toi
    /forget – fais effacer tout ce qui est à toi
    /invite – inviter quelqu’un
    /language – une autre langue
    /limit – combien de rencontres par mois
    /pause – une pause : pas de cartes, pas de questions
    /resume – reprendre
    /cancel – arrêter ce qu’on est en train de faire

    Tu peux aussi simplement écrire ce qu’il te faut.
help-elsewhere = Dans un autre chat, tape { $name } et quelques mots : tu y trouves des expériences que leurs auteurs laissent montrer ailleurs.
help-house = 🏠 { $who }
help-new = J’aide les membres de la coopérative à trouver d’autres membres qui connaissent leur besoin. Commence par /start ; je ne garde rien sans ton accord.
help-working-group =
    <b>Avec ton rôle</b>

    /unmet – où nos services ne suffisent pas
    /themes – ce dont les membres ont besoin, regroupé
    /stats – comment s’est passée la semaine
    /diversity – qui a besoin de quoi
    /report – le rapport d’un mois, en fichier
    /propose – proposer un nouveau service
help-moderator =
    /mod – pour la modération
    /queue – dossiers à décider
    /why – pourquoi deux membres ne sont pas mis en contact
    /audit – ce qui a été fait, par qui et pourquoi
    /weights – ce qui compte dans la recherche, et ce que les rencontres ont appris
help-admin = /role – qui peut faire quoi

language-ask = Quelle langue parlons-nous ?
language-set = À partir de maintenant, nous parlons français.

limit-ask =
    { $count ->
        [0] Combien de rencontres par mois te conviennent ? Pour le moment : aucune.
        [one] Combien de rencontres par mois te conviennent ? Pour le moment : une.
       *[other] Combien de rencontres par mois te conviennent ? Pour le moment : { $count }.
    }
limit-set =
    { $count ->
        [0] C’est noté : pas de rencontres pour l’instant. /limit permet de changer d’avis.
        [one] C’est noté : une rencontre par mois au plus.
       *[other] C’est noté : { $count } rencontres par mois au plus.
    }
limit-yes-taken-back =
    { $count ->
        [one] Tu avais dit oui à plus de cartes que cela. J’ai fermé la dernière ; personne n’apprend pourquoi.
       *[other] Tu avais dit oui à plus de cartes que cela. J’ai fermé les { $count } dernières ; personne n’apprend pourquoi.
    }

paused = Profite de ta pause. Pas de cartes ni de questions jusqu’à ton /resume. Ce que tu as dit reste là.
button-resume = Reprendre
resumed = Te revoilà ! Je cherche à nouveau pour tes besoins ouverts.
set-aside = Tes trois dernières cartes sont restées sans réponse, alors je te laisse tranquille : je ne t’en envoie plus, et je ne te propose à personne. Ce n’est pas grave du tout, et personne ne le saura. Envie de reprendre ? Il suffit d’un geste.

cancel-done = D’accord, on arrête.
cancel-joining = D’accord, on arrête. Pour continuer une autre fois : /start.
cancel-nothing = Il n’y a rien à arrêter. /help montre ce que je peux faire.

unknown-command = Je ne connais pas cette commande.
say-more = Dis-m’en un peu plus et je cherche des membres : que se passe-t-il, et qu’est-ce qui t’aiderait ?
edited-late = Ce message est déjà traité, ton changement arrive donc trop tard. /mine te permet de réécrire un besoin.

not-text-voice = Je ne peux pas écouter les messages vocaux. Peux-tu l’écrire, en quelques phrases ?
not-text-forward = Je vois que c’est un message transféré. Peux-tu le dire avec tes mots ?
not-text-other = Je ne peux lire que du texte. Peux-tu l’écrire, en quelques phrases ?

blocked = Tu ne peux pas utiliser Raakvlak pour le moment. Une question ? Contacte la coopérative.
sorry-failed = Quelque chose n’a pas marché de notre côté. Ton message est gardé, et la modération est prévenue.

flood-pause =
    { $minutes ->
        [one] C’est un peu trop rapide pour moi. Je recommence à lire dans une minute ; ce que tu envoies d’ici là, je ne le lis pas.
       *[other] C’est un peu trop rapide pour moi. Je recommence à lire dans { $minutes } minutes ; ce que tu envoies d’ici là, je ne le lis pas.
    }
