//! The answer that all contenders read, and what asks for it.

/// The body.
pub const BODY: &str = r#"{"attestationId":"9d1c6a0e-3f5b-4c0e-8a57-0d6a2f6c7b11","signer":{"firstName":"Ada","lastName":"Lovelace","emailAddress":"ada@customer.example","phoneNumber":"+46 70 123 45 67"},"mcaInfo":{"language":"en-US","country":"SE","templateId":"117a77b0-9360-443b-8795-c6dedc750cf9"},"acceptanceDate":"2025-11-03T09:30:00Z","status":2,"agreementLink":"https://agreement.example/accept","expiresAt":"2025-12-03T09:30:00Z"}"#;

/// The headers, as a usual service sends them.
pub const HEADERS: [(&str, &str); 6] = [
    ("content-type", "application/json; charset=utf-8"),
    ("date", "Mon, 03 Nov 2025 09:30:01 GMT"),
    ("server", "Kestrel"),
    ("cache-control", "no-store, must-revalidate, no-cache"),
    ("request-id", "0HN7J2K3L4M5N:00000001"),
    ("strict-transport-security", "max-age=2592000"),
];

/// The token of all calls.
pub const TOKEN: &str = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJib3RoIn0.c2lnbmF0dXJl";

/// The reseller of all calls.
pub const RESELLER: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

/// The customer of all calls.
pub const ORGANIZATION: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
