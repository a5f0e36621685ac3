# What peers see of one another: kind of work, region, years and languages.

sector-it = Informatique & web
sector-design = Graphisme & design
sector-media = Photo, vidéo & son
sector-writing = Écriture & rédaction
sector-translation = Traduction
sector-training = Formation & coaching
sector-consulting = Conseil
sector-care = Soins & bien-être
sector-arts = Arts & scène
sector-events = Événements
sector-craft = Artisanat
sector-building = Construction & rénovation
sector-commerce = Commerce & vente
sector-food = Cuisine & traiteur
sector-mobility = Transport & livraison
sector-research = Recherche
sector-sport = Sport & mouvement
sector-beauty = Coiffure & beauté
sector-music = Musique
sector-tourism = Tourisme & guidage
sector-marketing = Marketing & communication
sector-accounting = Administration & comptabilité
sector-legal = Conseil juridique
sector-hr = Ressources humaines
sector-fashion = Mode & textile
sector-architecture = Architecture & intérieur
sector-engineering = Technique & ingénierie
sector-energy = Énergie & durabilité
sector-garden = Jardins & espaces verts
sector-farming = Agriculture & culture
sector-animals = Animaux
sector-cleaning = Nettoyage & aide à domicile
sector-other = Autre chose

button-fact = { $words }

years-lt1 = moins d’un an
years-1to3 = 1 à 3 ans
years-3to10 = 3 à 10 ans
years-gt10 = plus de 10 ans

