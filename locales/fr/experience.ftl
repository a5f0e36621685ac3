# Sharing an experience, and what helped.

experience-situation-ask =
    <b>Qu’as-tu vécu ?</b> Trois petites questions, puis tu le vois tel que les autres le liront. Personne ne voit rien avant que tu le partages.

    <b>1 sur 3.</b> Que se passait-il ? Raconte-le comme à un collègue, sans noms ni adresses.
experience-tried-ask = <b>2 sur 3.</b> Qu’as-tu essayé qui n’a pas vraiment marché ? Cela évite le détour aux autres.
experience-text-ask = <b>3 sur 3.</b> Et qu’est-ce qui a aidé ?
experience-ask = 🎉 Bonne nouvelle ! <b>Qu’est-ce qui a aidé ?</b> En quelques phrases, pour qui vivra la même chose après toi.
experience-edited = J’ai pris ce que tu as envoyé d’abord. À la fin, tu vois le tout et tu peux le réécrire.

experience-card = <b>Ton expérience, telle que les autres la liront</b>
experience-part-situation =
    Ce qui se passait :
    <q>{ $words }</q>
experience-part-tried =
    Ce qui n’a pas vraiment marché :
    <q>{ $words }</q>
experience-part-text =
    Ce qui a aidé :
    <q>{ $words }</q>
experience-talk-ask = Veux-tu aussi en parler avec un membre qui le vit maintenant ? Je te le demande à chaque fois, et ton nom n’est donné que si tu dis oui.
button-share-talk = Partager, et j’en parlerais
button-share-read = Partager, juste à lire
button-anew = Réécrire

experience-shared-talk = ✅ C’est partagé, merci ! Qui cherche avec /ask peut le lire, sans ton nom. Si quelqu’un veut en parler, je te demande d’abord. Pour changer ou effacer : /mine.
experience-shared-read = ✅ C’est partagé, merci ! Qui cherche avec /ask peut le lire, sans ton nom. Pour changer ou effacer : /mine.
experience-cancelled = D’accord, je n’en garde rien. Une autre fois : /experience.

experience-would-ask = Pas de souci. Tant mieux si c’est réglé ! Veux-tu en parler avec un membre qui le vit maintenant ? Je te le demande à chaque fois, et ton nom n’est donné que si tu dis oui.
button-would-talk = Oui, volontiers
button-rather-not = Plutôt pas
experience-would-yes = Merci ! Quand quelqu’un en a besoin, je te demande d’abord. Pour changer d’avis : /mine.
experience-would-no = D’accord. Bonne continuation !

experience-too-short = C’est un peu court pour s’y reconnaître. Que se passait-il ? Au moins 20 caractères.
experience-length = Entre 5 et 1 000 caractères, s’il te plaît. Qu’est-ce qui compte le plus ?

my-experiences = <b>Ce que tu as partagé</b>
my-experiences-none = Tu n’as pas encore partagé d’expérience.
button-my-experiences =
    { $count ->
        [one] 🌱 Mon expérience
       *[other] 🌱 Mes { $count } expériences
    }
button-tell-experience = 🌱 Partager une expérience
my-experience = <b>Ton expérience</b>
my-experience-talk-yes = 💬 Tu veux bien en parler.
my-experience-talk-no = 📖 Juste à lire : personne ne peut demander d’en parler.
my-experience-hidden = La modération a caché ceci aux autres. Une question ? Contacte la coopérative.
button-edit-situation = ✏️ Ce qui se passait
button-edit-tried = ✏️ Ce qui n’a pas vraiment marché
button-edit-text = ✏️ Ce qui a aidé
button-talk-yes = 💬 Je veux bien en parler
button-talk-no = 📖 Plutôt ne pas en parler
button-delete = Effacer
button-leave-out = L’enlever
my-experience-edit-situation = Que se passait-il ? Je prends le texte que tu envoies maintenant.
my-experience-edit-tried = Qu’est-ce qui n’a pas vraiment marché ? Je prends le texte que tu envoies maintenant.
my-experience-edit-text = Qu’est-ce qui a aidé ? Je prends le texte que tu envoies maintenant.
my-experience-had =
    Voici ce que tu avais :
    <q>{ $words }</q>
my-experience-delete =
    Effacer cette expérience ? Son texte disparaît, et les cartes à son sujet se ferment.

    <q>{ $words }</q>
button-delete-sure = Oui, l’effacer
my-experience-deleted = C’est effacé.

my-experience-elsewhere-yes = 🔗 Les membres peuvent la montrer dans d’autres chats, sans ton nom.
my-experience-elsewhere-no = 🔒 Elle reste ici, dans le bot.
button-elsewhere = 🔗 Permettre de la montrer ailleurs
button-elsewhere-no = 🔒 La garder de nouveau dans le bot
elsewhere-consent =
    🔗 <b>Les membres peuvent-ils montrer ceci dans d’autres chats ?</b>
    Un membre qui tape mon nom et quelques mots dans un autre chat le trouve alors et peut l’y mettre : ce qui se passait, ce que tu as essayé, ce qui a aidé. Ton nom n’y figure pas, ni rien d’autre sur toi. Mais ceux qui le lisent là-bas ne sont pas forcément membres et peuvent le transmettre.

    Tu peux reprendre ton accord à tout moment. Ce qui est déjà dans un chat y reste.
button-elsewhere-yes = Oui, d’accord
elsewhere-nothing-to-read = Écris d’abord ce qui a aidé ; sans cela, il n’y a rien à montrer.
elsewhere-heading = 🌱 <b>Une expérience de la vie d’indépendant</b>
elsewhere-untitled = Une expérience
elsewhere-ask = Poser une question dans le bot
elsewhere-join = Pour les membres : commencer dans le bot

thanks-helped =
    🌱 Ce que tu as partagé a aidé :

    <q>{ $words }</q>

    Merci à toi.
thanks-helped-many =
    🌱 Ce que tu as partagé a encore aidé :

    <q>{ $words }</q>

    Déjà au moins { $count } fois, en tout. Merci à toi.
