# Joining, and the profile.

start-language =
    👋 Bonjour, je suis <b>Raakvlak</b>. Dis-moi ce qu’il te faut pour ton activité, et je cherche des membres de la coopérative qui connaissent ça de l’intérieur.

    Quelle langue parlons-nous ?

start-consent = Tu es d’accord ?
button-consent-yes = Oui, ça me va
button-consent-no = Non, merci
consent-given = ✅ Tu as dit oui. Merci.
start-no-consent = Alors je ne garde rien de toi. Si tu changes d’avis : /start.

start-name =
    Quel prénom les autres peuvent-ils voir, une fois que vous avez dit oui tous les deux ?

    Écris-le, ou appuie ici.
button-use-name = { $name }
name-unfit = Un prénom suffit : des lettres, 40 au plus, sans chiffres ni adresses. Comment puis-je t’appeler ?

start-spoken = Dans quelles langues peux-tu discuter à l’aise ? Appuie sur chacune.
button-ready = C’est bon
spoken-none = Choisis au moins une langue.

start-sector = Quel genre de travail fais-tu ?
start-sector-words = Comment l’appelles-tu, alors ? Quelques mots, 40 caractères au plus : les autres les voient.
sector-unfit = Entre 2 et 40 caractères, s’il te plaît, sans adresses. Comment appelles-tu ton travail ?
start-region = Où travailles-tu le plus souvent ?
start-years = Depuis quand travailles-tu à ton compte ?

start-done =
    Bienvenue, { $name } ! Voici ce que les autres voient de toi tant que vous n’avez pas dit oui tous les deux :

    <q>{ $facts }</q>

    Tu peux le changer avec /profile. Et maintenant, l’essentiel : <b>qu’est-ce qu’il te faut ?</b>
start-done-promised =
    Bienvenue, { $name } ! Voici ce que les autres voient de toi tant que vous n’avez pas dit oui tous les deux :

    <q>{ $facts }</q>

    Tu peux le changer avec /profile.

use-the-buttons = Choisis un des boutons, ou arrête avec /cancel.

welcome-back = Content de te revoir, { $name }. Que puis-je faire pour toi ?
