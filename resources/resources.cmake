# What the engine knows, compiled in: category tree, rule packs, merchant base.
