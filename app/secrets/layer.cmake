layer(secrets USES base ALSO Qt6Keychain::Qt6Keychain SOURCES
  secrets/secretstore.h secrets/keychainstore.h secrets/keychainstore.cpp secrets/memorystore.h secrets/memorystore.cpp)
