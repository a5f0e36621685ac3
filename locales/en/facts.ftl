# What peers see of one another: kind of work, region, years and languages.

sector-it = IT & digital
sector-design = Design
sector-media = Photo, video & sound
sector-writing = Writing & editing
sector-translation = Translation
sector-training = Training & coaching
sector-consulting = Consulting
sector-care = Care & well-being
sector-arts = Arts & stage
sector-events = Events
sector-craft = Crafts
sector-building = Building & renovation
sector-commerce = Shop & sales
sector-food = Food & catering
sector-mobility = Transport & delivery
sector-research = Research
sector-sport = Sport & movement
sector-beauty = Hair & beauty
sector-music = Music
sector-tourism = Tourism & guiding
sector-marketing = Marketing & communication
sector-accounting = Administration & bookkeeping
sector-legal = Legal advice
sector-hr = People & careers
sector-fashion = Fashion & textiles
sector-architecture = Architecture & interiors
sector-engineering = Engineering & technology
sector-energy = Energy & sustainability
sector-garden = Gardens & green spaces
sector-farming = Farming & growing
sector-animals = Animals
sector-cleaning = Cleaning & household
sector-other = Something else

button-fact = { $words }

years-lt1 = less than a year
years-1to3 = 1 to 3 years
years-3to10 = 3 to 10 years
years-gt10 = over 10 years

