layer(providers USES base ledger provider SOURCES
  providers/catalogue.h providers/catalogue.cpp
  providers/nordigeninsights/nordigeninsightsprovider.h providers/nordigeninsights/nordigeninsightsprovider.cpp
  providers/nordigeninsights/nordigeninsightsreader.h providers/nordigeninsights/nordigeninsightsreader.cpp
  providers/nordigeninsights/nordigeninsightserrors.cpp providers/nordigeninsights/nordigencategorisation.cpp)
