# Evidence supports a dimension.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA { <https://example.org/village-energy-2568/code-letter> m8g:supportsRequirement fw:MGT }
