# Cards, and introductions.

card-heading = 🤝 <b>Quelqu’un avec un besoin comme le tien</b>
card-heading-asked = 🤝 <b>Quelqu’un aimerait te rencontrer</b>
card-heading-been-there = 🧭 <b>Quelqu’un qui est passé par là</b>
card-heading-helper = 🧭 <b>Quelqu’un vit maintenant ce que tu as vécu</b>
card-heading-reminder = 🤝 <b>Cette carte attend encore ta réponse</b>
card-heading-again =
    🤝 <b>J’ai été injoignable un moment</b>
    Si tu as touché un bouton entre-temps, cela ne m’est pas parvenu. Revoici ta carte.
cards-reminder = 🤝 { $count } cartes attendent encore ta réponse.
card-facts = { $facts }
card-need =
    Son besoin :
    <q>{ $words }</q>
card-question =
    Sa question :
    <q>{ $words }</q>
card-yours =
    Ce que tu as partagé :
    <q>{ $words }</q>
card-why = Pourquoi vous deux : { $reasons }.

reason-meaning = vos besoins se ressemblent
reason-been-there = cette personne a vécu ce que tu décris
reason-helper = tu as vécu ce que cette personne décrit
reason-sector = vous faites le même genre de travail ({ $value })
reason-region = vous travaillez dans la même région ({ $value })
reason-years = vous avez la même expérience ({ $value })
reason-languages = vous pouvez vous parler en { $value }
reasons-joined = { $one } ; { $other }

button-introduce = 👋 Mets-nous en contact
button-not-this = Pas cette fois
button-yes = 👋 Oui, volontiers
button-not-now = Pas maintenant

card-waiting = ✅ Tu as dit oui. Dès que l’autre dit oui aussi, vous apprenez vos noms.
card-agreed = ✅ Vous avez dit oui tous les deux. Je vous mets en contact tout de suite.
card-declined = 👌 D’accord. L’autre n’en saura rien.
card-passed = ⌛ Le temps pour cette carte est écoulé.
card-withdrawn = ⌛ Le sujet de cette carte a changé ou a été clos entre-temps : cette carte est fermée.
card-gone = Cette carte n’existe plus. Tu n’as rien à faire.
card-at-limit = Avec tes oui encore en attente, tu es à ton maximum de rencontres par mois. Fais de la place avec /limit, ou réponds plus tard : la carte reste ouverte.
introduction-came-to-nothing = Une des personnes à qui je pensais pour toi n’a pas le temps d’en parler pour l’instant. Je continue à chercher.

introduced =
    🎉 <b>Voici { $name }</b>
    Vous avez dit oui tous les deux.

address-username = Écris à { $username }
address-link = Appuie pour écrire : { $name }
address-none = Telegram ne permet pas encore de trouver { $name }. Je lui ai demandé d’y remédier, ou de t’écrire en premier.
address-set-yours = Telegram ne permet pas encore aux autres de te trouver. Choisis un nom d’utilisateur (Paramètres → Nom d’utilisateur) et appuie sur le bouton : je le transmets.
button-address-set = J’ai un nom d’utilisateur
address-found = 📬 Tu peux maintenant joindre { $name }.
address-shared = Merci, c’est transmis.
address-still-none = Je ne vois pas encore de nom d’utilisateur. Telegram : Paramètres → Nom d’utilisateur. Ensuite, appuie de nouveau ici.
