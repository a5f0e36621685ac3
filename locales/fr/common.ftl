# The buttons and words that several journeys share.


button-tell-need = ✏️ Dire ce qu’il me faut
button-mine = 📋 Mes besoins
button-skip = Passer
button-back = ← Retour
button-number = { $number }
button-chosen-number = ✓ { $number }
button-language = { $name }
button-chosen-label = ✓ { $label }
button-cancel = Annuler
button-rewrite = Réécrire

# Shown for a moment over the chat: 200 characters at most.
button-old = Ce bouton ne marche plus. /mine montre ce que tu peux faire maintenant.
already-answered = Tu as déjà répondu. Merci !

# The menu of commands: 256 characters at most.
command-need = Dire ce qu’il me faut
command-ask = Chercher dans ce que des membres ont vécu
command-experience = Partager ce que tu as vécu
command-mine = Mes besoins et mes rencontres
command-circles = Mes cercles : qui, où, quand
command-circle = Parler dans mon cercle
command-talk = Mes conversations via le bot
command-profile = Ce que les autres voient de moi
command-privacy = Mes données, et ce que j’ai accepté
command-mydata = Recevoir tout ce qui est gardé de moi
command-forget = Faire effacer tout ce qui est à moi
command-invite = Inviter quelqu’un
command-language = Changer de langue
command-services = Ce que propose la coopérative
command-proposals = De nouveaux services en préparation
command-limit = Combien de rencontres par mois
command-pause = Faire une pause
command-resume = Reprendre
command-help = Ce que je peux faire pour toi
command-cancel = Arrêter ce qu’on est en train de faire
command-mod = Pour la modération
command-why = Pourquoi deux membres ne sont pas mis en contact
command-weights = Poids de la recherche, et retour
command-unmet = Où nos services ne suffisent pas
command-themes = Ce dont les membres ont besoin, regroupé
command-stats = Comment s’est passée la semaine
command-diversity = Qui a besoin de quoi
command-report = Le rapport d’un mois
command-propose = Proposer un nouveau service
command-audit = Ce qui a été fait, par qui et pourquoi
command-role = Qui peut faire quoi

# Under the bot's name in Telegram: 120 and 512 characters at most.
about-short = Les indépendants de la coopérative trouvent des membres qui connaissent leur besoin.
about-long =
    Dis-moi, avec tes mots, ce qu’il te faut pour ton activité. Je cherche des membres de la coopérative qui ont le même besoin ou sont passés par là, et je vous mets en contact dès que vous avez dit oui tous les deux.

file-in-doubt = Je ne suis pas sûr que le fichier { $name } soit bien arrivé. S’il n’est pas ici, redemande-le-moi.
file-not-sent = Le fichier { $name } n’a pas pu être envoyé. Redemande-le-moi dans un moment.
