# Reporting something of another member.

button-concern = ⚑ Signaler
concern-ask-text = Qu’est-ce qui ne va pas ? La modération va regarder. Tu ne reverras plus ce texte, et je ne te mettrai pas en contact avec la personne qui l’a écrit. Personne d’autre ne saura que ça vient de toi.
concern-ask-member = Qu’est-ce qui ne va pas ? La modération va regarder. Je ne vous mettrai plus jamais en contact. Personne d’autre ne saura que ça vient de toi.
button-concern-hurtful = C’est blessant
button-concern-advertising = C’est de la publicité
button-concern-names-someone = Quelqu’un y est nommé
button-concern-uneasy = Ça me met mal à l’aise
button-concern-other = Autre chose
concern-words = Qu’est-ce qui ne va pas ? Une ligne suffit, 300 caractères au plus. Seule la modération la lit.
concern-done-text = ⚑ Merci. La modération va regarder. Tu ne reverras plus ce texte, et je ne te mettrai pas en contact avec la personne qui l’a écrit.
concern-done-member = ⚑ Merci. La modération va regarder. Je ne vous mettrai plus en contact.
concern-card-gone = ⚑ Cette carte n’est plus là : tu as signalé quelque chose du même membre.
concern-before = Tu l’as déjà signalé. La modération est au courant.
