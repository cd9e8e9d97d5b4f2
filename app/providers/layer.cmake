layer(providers USES base ledger provider SOURCES
  providers/fimento/fimentopaths.h providers/fimento/fimentopaths.cpp
  providers/fimento/fimentoprovider.h providers/fimento/fimentoprovider.cpp
  providers/fimento/fimentoreader.h providers/fimento/fimentoreader.cpp providers/fimento/fimentotransactions.cpp
  providers/catalogue.h providers/catalogue.cpp providers/talk.h
  providers/nordigeninsights/nordigeninsightsprovider.h providers/nordigeninsights/nordigeninsightsprovider.cpp
  providers/nordigeninsights/nordigeninsightsreader.h providers/nordigeninsights/nordigeninsightsreader.cpp
  providers/nordigeninsights/nordigeninsightserrors.cpp providers/nordigeninsights/nordigencategorisation.cpp
  providers/nordigeninsights/nordigendelivery.h providers/nordigeninsights/nordigenjoining.cpp
  providers/nordigeninsights/nordigenupload.h providers/nordigeninsights/nordigenupload.cpp)
