# Writing to many members.

button-mod-broadcast = 📣 Écrire aux membres
broadcast-message =
    📣 <b>De la coopérative</b>

    { $words }
button-news-off = Ne plus recevoir ces messages
news-off = D’accord, tu ne recevras plus ces messages. Dans /profile, tu peux les réactiver.
profile-news-yes = 📣 Nouvelles de la coopérative : oui
profile-news-no = 📣 Nouvelles de la coopérative : non
button-change-news = Nouvelles oui/non

broadcast-list = 📣 <b>Messages aux membres</b>
broadcast-entry = { $number }. { $state } · { $words }
broadcast-state-draft = en cours d’écriture
broadcast-state-planned = prévu
broadcast-state-running = en cours d’envoi
broadcast-state-done = envoyé
broadcast-state-stopped = arrêté
button-broadcast-new = ✏️ En écrire un nouveau
broadcast-composer = 📣 <b>Un message aux membres</b>
broadcast-to-all =
    { $count ->
        [one] À tout le monde : un membre
       *[other] À tout le monde : { $count } membres
    }
broadcast-to-some = À : { $kind }, { $value } ({ $size } membres)
broadcast-text-line = { $language } : { $words }
broadcast-no-text-yet = Écris-le dans une langue au moins : touche la langue.
broadcast-first-counts = Qui lit une langue sans texte reçoit celui que tu as écrit en premier.
button-broadcast-who = 👥 À qui
button-broadcast-preview = 👁 Aperçu
button-broadcast-when = 🕘 Quand, et envoyer
button-broadcast-drop = Jeter
broadcast-ask-text = Écris le texte dans cette langue : { $language }. 3 500 caractères au plus ; sans mise en forme, les liens sont permis.
button-broadcast-drop-text = Retirer ce texte
broadcast-length = Un message de 1 à 3 500 caractères, s’il te plaît.
broadcast-ask-who = À qui l’envoyer ?
button-broadcast-all = Tout le monde
button-broadcast-language = Langue
button-broadcast-sector = Métier
button-broadcast-region = Région
button-broadcast-theme = Thème
button-broadcast-role = Rôle
button-broadcast-value = { $value }
broadcast-which = Lequel ?
broadcast-no-themes = Il n’y a pas encore de thème de cinq membres ou plus.
broadcast-not-in = Il n’y a pas de texte dans cette langue : { $language }. Qui la lit reçoit celui-ci : { $other }.
button-broadcast-test = L’envoyer à moi seul, pour essayer
broadcast-ask-when = Quand l’envoyer ? Notre horloge dit { $clock }. Touche un bouton ou écris-le : « demain 9:00 », « 24/12 18:30 ».
button-broadcast-now = Maintenant
button-broadcast-at = À { $clock }
broadcast-when-unclear = Je n’y lis pas de moment. Écris-le comme « demain 9:00 », « 24/12 18:30 » ou « 18:30 ».
broadcast-when-past = Ce moment est passé ou à plus d’un an. Écris-en un autre, comme « demain 9:00 ».
broadcast-moment = { $day }, { $clock }
broadcast-sure-now = Il part <b>maintenant</b> ({ $when }).
broadcast-sure-at = Il part le <b>{ $when }</b>.
broadcast-sure = Aux heures calmes, il attend qu’elles soient passées. Qui ne veut pas de nouvelles ne reçoit rien. C’est bien ça ?
button-broadcast-go = Oui, l’envoyer
broadcast-no-text = Écris d’abord un texte.
broadcast-nobody = Personne ne le recevrait : choisis d’autres membres.
broadcast-confirmed = C’est déjà confirmé. Tu le trouves dans /mod, parmi les messages aux membres.
broadcast-over = Celui-ci est déjà terminé.
button-broadcast-stop = ✋ Arrêter
broadcast-planned-for = 🕘 Prévu pour le { $when }. Tu sauras comment ça se passe.
broadcast-planned-going = 📣 Il part dans un instant.
broadcast-running-going =
    📣 <b>En cours d’envoi</b>
    En tout : { $total } · arrivés : { $delivered }
    Échoués : { $failed } · incertains : { $unsure } · restants : { $waiting }
broadcast-stopped-going =
    ✋ <b>Arrêté.</b> Ce qui est déjà en route arrivera encore.
    En tout : { $total } · arrivés : { $delivered }
    Échoués : { $failed } · incertains : { $unsure } · restants : { $waiting }
broadcast-stopped-ended =
    ✋ <b>Ton message a été arrêté</b>
    En tout : { $total } · arrivés : { $delivered }
    Échoués : { $failed } · incertains : { $unsure }
broadcast-done-ended =
    ✅ <b>Ton message est parti</b>
    En tout : { $total } · arrivés : { $delivered }
    Échoués : { $failed } · incertains : { $unsure }
