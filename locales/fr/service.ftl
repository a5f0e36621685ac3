# /services: what the cooperative offers, and how the working group looks after it.

services-heading = <b>Ce que la coopérative peut faire pour toi</b>
services-none = Aucun service n’est encore présenté ici.
services-line = { $number }. { $name }
service-card =
    <b>{ $name }</b>

    { $description }
service-contact = Contact : { $contact }
service-other-language = (Pour l’instant seulement en { $language }.)
service-gone = Ce service n’est plus proposé. /services montre ce qu’il y a.
button-website = 🔗 Site web
button-before = ← Précédent
button-page-before = ← Page précédente
button-page-next = Page suivante →
button-all-services = ☰ Tous les services
button-catalogue = 🛠 Gérer les services

catalogue-heading = <b>Le catalogue</b>, avec les langues dans lesquelles chaque service est décrit
catalogue-empty = Le catalogue est vide. Ajoute un service, ou importe un fichier CSV.
catalogue-line = { $number }. { $name } ({ $languages })
catalogue-line-retired = { $number }. { $name } ({ $languages }) – retiré
catalogue-is-retired = Retiré : les membres ne voient pas ce service.
catalogue-not-written = Pas encore décrit en { $language } : qui lit cette langue en voit une autre.
catalogue-link = Lien : { $link }
catalogue-contact = Contact : { $contact }
catalogue-moved = Il porte maintenant le numéro { $number } dans la liste.
catalogue-at-the-end = La liste ne va pas plus loin.
catalogue-added = ✅ Ajouté, dans ta langue. Les boutons mènent aux autres langues, au lien et au contact.
catalogue-ask-name = Comment s’appelle le service en { $language } ? 80 caractères au plus.
catalogue-ask-description = Que fait-il pour un membre, et quand en a-t-on besoin ? En { $language }, 600 caractères au plus. Les besoins sont comparés à ces mots : cite les problèmes qu’il résout.
catalogue-ask-link = La page web en { $language }, qui commence par https://
catalogue-ask-contact = À qui s’adresser, en { $language } : une adresse e-mail, un numéro de téléphone, un bureau. 120 caractères au plus.
catalogue-ask-file =
    Envoie-moi le catalogue en fichier CSV (📎, puis « Fichier »).

    Exporter t’en donne un pour commencer : une ligne par service et par langue, avec les colonnes code, state, language, name, description, link et contact. Tu vois ce qui changerait avant que rien ne change.
catalogue-file-taken = Je lis le fichier…
catalogue-file-too-large = Ce fichier dépasse 1 Mo. Un catalogue est bien plus petit : est-ce le bon ?
catalogue-file-lost = Je n’ai pas pu récupérer ce fichier chez Telegram. Envoie-le encore une fois, s’il te plaît.
catalogue-file-coming = Le fichier arrive.
catalogue-file-caption =
    { $count ->
        [one] Le catalogue : un service
       *[other] Le catalogue : { $count } services
    }
catalogue-nothing-to-export = Il n’y a pas encore de service à exporter.
catalogue-bad-file = ❌ <b>Rien n’a été importé.</b> Corrige ceci et renvoie le fichier :
catalogue-nothing-new = Tout ce que contient ce fichier est déjà dans le catalogue. Il n’y a rien à importer.
catalogue-preview =
    <b>Ce que le fichier changerait</b>

    Nouveaux services : { $new }
    Modifiés : { $changed }
    Inchangés : { $same }
    Absents du fichier, et qui restent tels quels : { $others }
catalogue-imported =
    { $count ->
        [one] ✅ Importé : un service.
       *[other] ✅ Importé : { $count } services.
    }
catalogue-import-dropped = D’accord, rien n’a été importé.
catalogue-changed-meanwhile = Quelqu’un a modifié le catalogue entre-temps. Renvoie le fichier, pour voir ce qu’il changerait maintenant.
service-too-many = Il y a 100 services, et il n’y a pas de place pour plus.
button-catalogue-add = ➕ Ajouter un service
button-catalogue-export = Exporter (CSV)
button-catalogue-import = Importer (CSV)
button-catalogue-import-again = Un autre fichier
button-catalogue-as-members = Comme les membres le voient
button-catalogue-write = ✏️ Décrire
button-catalogue-up = ↑ Monter
button-catalogue-down = ↓ Descendre
button-catalogue-retire = Retirer
button-catalogue-restore = Proposer à nouveau
button-catalogue-clear = Laisser vide
button-catalogue-apply = Importer
button-service-name = ✏️ Nom
button-service-description = ✏️ Description
button-service-link = ✏️ Lien
button-service-contact = ✏️ Contact

service-name-unfit = Un nom de 1 à 80 caractères, s’il te plaît.
service-description-unfit = Une description de 1 à 600 caractères, s’il te plaît.
service-link-unfit = Un lien commence par https:// et nomme un site, comme https://example.org/formation ; 200 caractères au plus.
service-contact-unfit = Un contact de 120 caractères au plus, s’il te plaît.
csv-line = Ligne { $line } : { $fault }
csv-more =
    { $count ->
        [one] Et encore une ligne.
       *[other] Et encore { $count } lignes.
    }
csv-header = La première ligne nomme les colonnes : code, state, language, name, description, link, contact.
csv-no-text = Ce n’est pas du texte. Enregistre-le en CSV (UTF-8).
csv-broken = Un guillemet est ouvert et pas fermé, ou le fichier est abîmé ici.
csv-empty = Il n’y a aucun service dans le fichier.
csv-too-many = Il y a plus de 100 services.
csv-cells = Cette ligne n’a pas le même nombre de colonnes que la première.
csv-code = Un code est un nom court en minuscules, chiffres et traits d’union, comme legal-advice.
csv-state = Le state est active (proposé) ou retired (retiré).
csv-language = La langue est nl, fr, en ou de.
csv-twice = Ce service est déjà là dans cette langue.
csv-two-states = Ce service est active sur une ligne et retired sur une autre.

audit-service-added = Service { $words } ajouté
audit-service-edited = Service { $words } modifié
audit-service-retired = Service { $words } retiré
audit-service-restored = Service { $words } proposé à nouveau
audit-service-moved = Service { $words } déplacé
audit-catalogue-imported =
    { $count ->
        [one] Un service importé
       *[other] { $count } services importés
    }
